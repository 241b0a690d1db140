import type { Block } from './block.ts'
import { menuReason } from './menu.ts'
import { firstProse, type Page } from './page.ts'

/** Headlines stand close above the text. */
const FARTHEST = 40

function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
}

/** How many content words a block shares with the first paragraphs of running text, and which part of its own they are. */
export function sharedWithProse(page: Page, first: number): (block: Block) => { count: number; part: number } {
  const opening = page.blocks.slice(first, first + 4).map((block) => block.text.slice(0, 1500))
  const prose = contentWords(opening.join(' '))
  return (block) => {
    const own = contentWords(block.text)
    const count = [...own].filter((word) => prose.has(word)).length
    return { count, part: count / Math.max(1, own.size) }
  }
}

/** What headlines are compared by: letters and digits in lower case. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The headline's block; `sure` where the client names it or the page shows it twice. */
export type Title = { readonly index: number; readonly sure: boolean }

/**
 * The headline among the short blocks above the first running text, or null: the one that the client names, one that
 * stands there twice, the first that shares its words with the text below, else the first of all.
 */
export function findTitle(page: Page): Title | null {
  const first = firstProse(page)
  if (first < 0) return null
  const candidates: number[] = []
  for (let i = Math.max(0, first - FARTHEST); i < first; i++) {
    const block = page.blocks[i]!
    if (!page.labels[i] && !menuReason(block) && block.words >= 3 && block.words <= 40) candidates.push(i)
  }
  if (candidates.length === 0) return null
  const surface = (i: number) => letters(page.blocks[i]!.text)
  const given = page.input.title && letters(page.input.title)
  const isNamed = (i: number) => given === surface(i)
  const isTwice = (i: number) => candidates.some((other) => other !== i && surface(other) === surface(i))
  const shared = sharedWithProse(page, first)
  const isAbout = (i: number) => {
    const { count, part } = shared(page.blocks[i]!)
    return count >= 2 && part >= 0.4
  }
  const sure = candidates.find(isNamed) ?? candidates.find(isTwice)
  const index = sure ?? candidates.find(isAbout) ?? candidates[0]
  return index === undefined ? null : { index, sure: sure !== undefined }
}
