import { hashesOf, hashString } from '../../model/hash.ts'
import { ADV, AUX } from '../columns/columns.ts'
import { FINITE } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const KNOW = hashString('know')
const WHAT = hashString('what')
const READERS: ReadonlySet<number> = hashesOf('we you')
const DO: ReadonlySet<number> = hashesOf('do')

/** “*What we know* about the talks”, “What *do we know* so far?”: over a list of facts stands nobody's word on them, if no more is said there. */
export const knownSoFar: Filter = ({ columns }, { head, cue }) => {
  const { plainLemma, norm, xpos, upos, sentence, first, last } = columns
  if (plainLemma[head] !== KNOW) return false
  let p = cue.first - 1
  while (upos[p] === ADV || upos[p] === AUX) p--
  if (!READERS.has(norm[p]!)) return false
  p--
  if (DO.has(norm[p]!)) p--
  if (norm[p] !== WHAT || p !== first[sentence[head]!]) return false
  for (let q = head + 1; q <= last[sentence[head]!]!; q++) if (FINITE.has(xpos[q]!)) return false
  return true
}
