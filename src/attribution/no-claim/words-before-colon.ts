import type { TaggedToken } from '../../domain/token.ts'
import type { Columns } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'

/** Words of a label or a capital's name: “*Breaking news*: …”. */
const LONGEST = 3

/** The few words with which a sentence begins before the colon that stands there; none where something else does. */
export function wordsBeforeColon({ norm, tokens, first, sentence }: Columns, colon: number): TaggedToken[] {
  const from = first[sentence[colon]!]!
  if (norm[colon] !== WORD.COLON || colon - from > LONGEST) return []
  return tokens.slice(from, colon).map((token) => token!)
}
