import { FORM_WORDS } from '../../lexicon/page-furniture.ts'
import { labelEach, type ZoneRule } from '../page.ts'

const WORDS = new Set(FORM_WORDS)
const SAYS_FORM =
  /captcha|akismet|required fields?|\byour (?:e-?mail|name|comment|message)\b|\blog(?:ged)? in to (?:comment|post|reply|leave)/

/** `Your comment is awaiting moderation.`: short lines full of the words of comment forms and captcha notices. */
export const forms: ZoneRule = (page) =>
  labelEach(page, 'comments', ({ key, words }) => {
    if (key === '' || words > 30 || !SAYS_FORM.test(key)) return null
    const formWords = key.split(/[^\p{L}'-]+/u).filter((word) => WORDS.has(word)).length
    return formWords >= 2 || /captcha|akismet/.test(key) ? 'words of a comment form' : null
  })
