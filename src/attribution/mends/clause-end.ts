import type { Columns } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'

/** No clause is longer that is still looked through. */
const LONGEST = 60

/** The last word before the comma or semicolon that follows on a position, or of its sentence; none is looked for further off than `longest`. */
export function clauseEnd(columns: Columns, from: number, longest = LONGEST): number {
  const { norm, sentence, last: lasts } = columns
  const end = Math.min(lasts[sentence[from]!]!, from + longest)
  let p = from
  while (p < end && norm[p + 1] !== WORD.COMMA && norm[p + 1] !== WORD.SEMICOLON) p++
  return lastWord(columns, from, p)
}
