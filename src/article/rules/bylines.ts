import { JOURNALISTS } from '../../lexicon/page-furniture.ts'
import { firstProse, labelEach, lastProse, type ZoneRule } from '../page.ts'

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]+|\p{Lu}\.|de|van|von|der|al|bin|la|da)`
const FULL_NAME = `${NAME}(?: ${NAME}){1,4}`
const AGENCY = `(?:A[FP]P?|ANI|EFE|PTI|Reuters|TASS|UPI|Xinhua|dpa|${FULL_NAME})`
const NAMES = `${AGENCY}(?:(?:, and|,| and| &| with) ${AGENCY})*`
const PLACE_OR_PAPER = '(?: ?[,|•·–—-] ?.{1,60}| (?:in|for|at) .{1,40})?'
const BY = new RegExp(`^(?:By|Written by|Words by|Story by|Text by|Posted by|Author:?) ${NAMES}${PLACE_OR_PAPER}$`, 'u')
/** `Anna Berg | Northern Wire` */
const NAME_AND_PAPER = new RegExp(String.raw`^${NAMES} ?[|•·/] ?\p{Lu}.{1,40}$`, 'u')
const CREDIT =
  /^(?:[([—–-]\s*)?(?:(?:additional |with )?reporting by|edit(?:ed|ing) by|compiled by|translated by|with (?:additional )?(?:reporting|assistance|contributions?) (?:by|from)|written by)\b/i
const REPORTED = new RegExp(
  `^${NAMES}(?: in [^.]{2,40})? (?:reported from|contributed (?:to this (?:report|story|article)|reporting)|contributed from)\\b`,
  'u',
)
const ROLE = new RegExp(String.raw`^(?:[\p{L}-]+ ){0,4}(?:${JOURNALISTS.join('|')})(?:, [\p{L} .]{2,40})?$`, 'iu')

const BARE_NAME = new RegExp(`^${FULL_NAME}$`, 'u')

/** `By Anna Berg`, `Political correspondent`, `Anna Berg reported from Oslo.`: who wrote it. */
export const bylines: ZoneRule = (page) => {
  const first = firstProse(page)
  const last = lastProse(page)
  return labelEach(page, 'byline', ({ text, words }, index) => {
    if (words > 40 || text.length > 300) return null
    if (BY.test(text) && words <= 20) return 'a byline'
    const atEdge = index <= first + 1 || index >= last - 2
    if (atEdge && (CREDIT.test(text) || REPORTED.test(text))) return 'names who reported or edited it'
    if (index >= first) return null
    const [above, below] = [page.blocks[index - 1]?.text ?? '', page.blocks[index + 1]?.text ?? '']
    const belowName = ROLE.test(text) && (BY.test(above) || BARE_NAME.test(above))
    const aboveRole = BARE_NAME.test(text) && index + 1 < first && ROLE.test(below)
    return NAME_AND_PAPER.test(text) || belowName || aboveRole ? 'a byline' : null
  })
}
