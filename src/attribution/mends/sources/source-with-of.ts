import { PART, PROPN } from '../../columns.ts'
import { WORD } from '../../vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** “*The University of* [Tulsa's] warning”: a name with *of* in it warns as a whole. */
export const sourceWithOf: Mend = ({ columns: { upos, norm, chunkFirst } }, claim) => {
  const source = claim.source.interval
  if (!source) return claim
  const { first, last } = source
  if (norm[first - 1] !== WORD.OF || upos[first] !== PROPN || upos[last] !== PART || upos[first - 2] !== PROPN)
    return claim
  return withSource(claim, { first: chunkFirst[first - 2]!, last })
}
