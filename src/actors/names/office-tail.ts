import type { TaggedToken } from '../../domain/token.ts'
import { isOffice } from './titles.ts'

/** What may stand behind an office and belongs to it, word by word. */
const TAILS = [
  ['-', 'at', '-', 'large'],
  ['at', '-', 'large'],
  ['pro', 'tempore'],
  ['pro', 'tem'],
  ['pro', '-', 'tempore'],
  ['pro', '-', 'tem'],
  ['emeritus'],
  ['emerita'],
]
const TAIL_WORDS: ReadonlySet<string> = new Set(TAILS.flat())
const LONGEST = 4
const TAIL = /[ -](at-large|emerit(a|us))$/i

/** Index of the last word of an office: `Councilwoman-At- | Large Ann Lund`, `President Pro | Tempore`; its own where nothing belongs to it. */
export function officeEnd(tokens: readonly TaggedToken[], office: number): number {
  if (!isOffice(tokens[office]!)) return office
  const tail = TAILS.find((words) => words.every((word, i) => tokens[office + 1 + i]?.norm === word))
  return tail === undefined ? office : office + tail.length
}

/** Index of the office that ends there with such words; that of the token itself where they are none. */
export function officeEndingAt(tokens: readonly TaggedToken[], last: number): number {
  for (let office = last - 1; office >= Math.max(0, last - LONGEST); office--)
    if (officeEnd(tokens, office) === last) return office
  return last
}

/** True for a word of what belongs to an office before it. */
export function isInOfficeTail(tokens: readonly TaggedToken[], at: number): boolean {
  if (!TAIL_WORDS.has(tokens[at]!.norm)) return false
  for (let office = at - 1; office >= Math.max(0, at - LONGEST); office--)
    if (officeEnd(tokens, office) >= at) return true
  return false
}

/** `Councilwoman-At-Large` → `Councilwoman`; nobody calls a president pro tempore the president. */
export const withoutOfficeTail = (role: string): string => role.replace(TAIL, '')
