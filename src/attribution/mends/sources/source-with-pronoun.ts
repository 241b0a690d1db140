import { hashesOf, hashString } from '../../../model/hash.ts'
import { AUX, CCONJ, VERB } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const SUBJECTS: ReadonlySet<number> = hashesOf('he i she they we')
const IT = hashString('it')
const JOINING: ReadonlySet<number> = hashesOf('and or')

/** “Called a sham by [*Lund*], *and she* left”: who does something else behind *and* did not do this with the one before. */
export const sourceBeforePronoun: Mend = ({ columns: { norm, upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.first < claim.cue.last || source.last - source.first < 2) return claim
  const { last } = source
  const isJoined = upos[last - 1] === CCONJ && (SUBJECTS.has(norm[last]!) || norm[last] === IT)
  if (!isJoined || (upos[last + 1] !== VERB && upos[last + 1] !== AUX)) return claim
  const end = norm[last - 2] === WORD.COMMA ? last - 3 : last - 2
  return end < source.first ? claim : withSource(claim, { first: source.first, last: end })
}

/** “*He and* [six other ministers] said”: who speaks with others is named with them. */
export const sourceWithPronoun: Mend = ({ columns: { norm, sentence } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first) return claim
  const pronoun = source.first - 2
  if (!JOINING.has(norm[pronoun + 1]!) || !SUBJECTS.has(norm[pronoun]!) || sentence[pronoun] !== sentence[source.first])
    return claim
  return withSource(claim, { first: pronoun, last: source.last })
}
