import { hashesOf } from '../../../model/hash.ts'
import { AUX } from '../../columns/columns.ts'
import { judges } from '../../columns/lexicon-columns.ts'
import { XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const SAYING: ReadonlySet<number> = hashesOf('claiming saying')

/** “[*The minister*] slammed the opposition *saying* [it had run away]”: who judges somebody says why, and not the one judged. */
export const sourceOfJudging: Mend = ({ columns: { norm, xpos, upos }, lexicon }, claim, { before }) => {
  const source = claim.source.interval
  if (!source || xpos[claim.head] !== XP.VBG || !SAYING.has(norm[claim.head]!)) return claim
  // “Alleged *the paper was saying*” has a verb of its own.
  if (source.last + 1 !== claim.cue.first || upos[claim.cue.first] === AUX) return claim
  const judging = before.findLast(({ head, cue }) => judges(lexicon.sense[head]!) && cue.last + 1 === source.first)
  return judging?.source.interval ? withSource(claim, judging.source.interval) : claim
}
