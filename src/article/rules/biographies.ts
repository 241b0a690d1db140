import { HEADINGS, JOURNALISTS } from '../../lexicon/page-furniture.ts'
import { type Finding, firstProse, lastProse, type Page, type ZoneRule } from '../page.ts'

const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|de|van|von|der|al|bin))+`
const IS = String.raw`(?: \([^)]{1,40}\))?,? (?:is|was|serves as|works as|joined|covers|writes|reports)\b`
const OPENS = new RegExp(`^(?:The writer,? )?${NAME}${IS}`, 'u')
const TRADE = new RegExp(String.raw`\b(?:${JOURNALISTS.join('|')})s?\b`)
const CAREER =
  /\b(?:covers|covering|writes about|reports on|previously|formerly|has (?:worked|written|reported)|is based in|graduated|joined the|follow (?:him|her|them)|(?:his|her|their) (?:work|writing|reporting) has|her twitter|his twitter|@\w+|author of|director of|lives in|teaches|can be reached|book|award|for the|at the|with the)\b/i
const ABOUT = new RegExp(`^About ${NAME}$`, 'u')
const HEADS = new Set(HEADINGS.biography)
/** A biography has at most a few sentences. */
const LONGEST = 900

function isBiography(text: string): boolean {
  return text.length <= LONGEST && OPENS.test(text) && TRADE.test(text.slice(0, 250)) && CAREER.test(text)
}

/** True where an author's biography may stand: around the head of the article, or with hardly any text after it. */
function isAtEdge(page: Page, index: number, first: number, last: number): boolean {
  if (index <= first) return true
  let words = 0
  for (let i = index + 1; i < page.blocks.length && words <= 150; i++) {
    if (page.blocks[i]!.prose && !page.labels[i]) words += page.blocks[i]!.words
  }
  return words <= 150 && index >= last - 3
}

/** `Anna Berg is a foreign affairs reporter who covers …`, with the lines above it that only name her. */
export const biographies: ZoneRule = (page) => {
  const first = firstProse(page)
  const last = lastProse(page)
  const found: Finding[] = []
  page.blocks.forEach(({ text, key }, index) => {
    const heads = HEADS.has(key) || ABOUT.test(text)
    if (!(heads ? index > last - 3 : isBiography(text) && isAtEdge(page, index, first, last))) return
    found.push({ index, kind: 'biography', reason: 'about the author' })
    const name = text.slice(0, 60)
    for (let i = index - 1; i >= 0 && !heads && name.startsWith(page.blocks[i]!.text); i--) {
      found.push({ index: i, kind: 'biography', reason: 'the author’s name' })
    }
  })
  return found
}
