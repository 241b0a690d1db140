import { type Columns, DET, VERB } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'

/** What is told of somebody in passing is no longer. */
const LONGEST = 6

/** The position behind “, *a Republican,*” that opens at a comma; -1 where nobody is told of there. */
export function behindApposition({ norm, upos }: Columns, comma: number): number {
  if (norm[comma] !== WORD.COMMA || upos[comma + 1] !== DET) return -1
  for (let p = comma + 2; p <= comma + LONGEST && upos[p] !== VERB; p++) if (norm[p] === WORD.COMMA) return p + 1
  return -1
}

/** The last position before “, *a Republican,*” that closes at a comma; -1 where nobody is told of there. */
export function beforeApposition(columns: Columns, comma: number): number {
  for (let p = comma - 2; p >= comma - LONGEST; p--)
    if (columns.norm[p] === WORD.COMMA) return behindApposition(columns, p) === comma + 1 ? p - 1 : -1
  return -1
}
