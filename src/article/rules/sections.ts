import type { ZoneKind } from '../../domain/article.ts'
import { HEADINGS } from '../../lexicon/page-furniture.ts'
import { menuReason } from '../menu.ts'
import { type Finding, firstProse, isBodyProse, type Page, type ZoneRule } from '../page.ts'

const KIND_OF = new Map<string, ZoneKind>(
  (Object.entries(HEADINGS) as [ZoneKind, readonly string[]][]).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => [phrase, kind] as const),
  ),
)

/** Of all words of running text, at most this part stands after the end of an article: teasers, comments. */
const TAIL = 0.2
/** A list of other headlines inside the article is short. */
const LONGEST_INSET = 12

/** Words of running text that count as body from each block on. */
function proseAhead(page: Page): number[] {
  const ahead: number[] = new Array(page.blocks.length + 1).fill(0)
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    ahead[i] = ahead[i + 1]! + (isBodyProse(page, i) ? page.blocks[i]!.words : 0)
  }
  return ahead
}

/** Where a headed part ends: at the end of the page if little text follows, else where running text begins again. */
function endOfSection(page: Page, head: number, ahead: readonly number[]): number {
  if (ahead[0]! > 0 && ahead[head + 1]! <= ahead[0]! * TAIL && ahead[head]! < ahead[0]!) return page.blocks.length
  let end = head + 1
  while (end < page.blocks.length && end - head <= LONGEST_INSET && page.blocks[end]!.headline) end++
  return end < page.blocks.length && isBodyProse(page, end) ? end : head + 1
}

/** Buttons that head a list of other headlines where two of them follow; by themselves they end nothing. */
const BUTTONS: ReadonlySet<string> = new Set(['also read', 'read more'])
const FEWEST_WORDS = 4

function headsList({ blocks }: Page, head: number): boolean {
  if (!BUTTONS.has(blocks[head]!.key)) return false
  return [head + 1, head + 2].every((at) => blocks[at]?.headline && blocks[at].words >= FEWEST_WORDS)
}

/** Where a list of headlines ends: behind the last of them, however little text follows. */
function endOfList({ blocks }: Page, head: number): number {
  let end = head + 1
  while (blocks[end]?.headline && end - head <= LONGEST_INSET) end++
  return end
}

/** Below the first running text: `Related articles`, `Leave a reply`, `Newsletter`: headed parts of the page, to their end. */
export const sections: ZoneRule = (page) => {
  const ahead = proseAhead(page)
  const first = firstProse(page)
  const found: Finding[] = []
  let until = 0
  let current: ZoneKind = 'furniture'
  page.blocks.forEach((block, index) => {
    const { key, words } = block
    const kind = words <= 8 && index > first ? KIND_OF.get(key) : undefined
    if (kind && (index >= until || until === page.blocks.length)) {
      current = kind
      if (index >= until) until = endOfSection(page, index, ahead)
      found.push({ index, kind, reason: `heads a part of the page that is not the article: ${kind}` })
    } else if (index >= until && index > first && headsList(page, index)) {
      current = 'related'
      until = endOfList(page, index)
      found.push({ index, kind: 'related', reason: 'heads a list of other headlines' })
    } else if (index < until) {
      const menu = menuReason(block)
      const under = { kind: current, reason: `stands under a heading: ${current}` }
      found.push(menu ? { index, kind: 'navigation', reason: menu } : { index, ...under })
    }
  })
  return found
}
