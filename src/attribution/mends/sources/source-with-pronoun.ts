import { hashesOf } from '../../../model/hash.ts'
import { type Mend, withSource } from '../mend.ts'

const SUBJECTS: ReadonlySet<number> = hashesOf('he i she they we')
const JOINING: ReadonlySet<number> = hashesOf('and or')

/** “*He and* [six other ministers] said”: who speaks with others is named with them. */
export const sourceWithPronoun: Mend = ({ columns: { norm, sentence } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first) return claim
  const pronoun = source.first - 2
  if (!JOINING.has(norm[pronoun + 1]!) || !SUBJECTS.has(norm[pronoun]!) || sentence[pronoun] !== sentence[source.first])
    return claim
  return withSource(claim, { first: pronoun, last: source.last })
}
