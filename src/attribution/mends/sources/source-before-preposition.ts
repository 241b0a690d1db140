import { hashesOf } from '../../../model/hash.ts'
import { ADP, CCONJ } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const PLACING: ReadonlySet<number> = hashesOf('at during in on through via')

/** “[*Lind*] called it a ruse, and *on Twitter* referred to it as a hoax”: where something is said is nobody; who said the first thing goes on. */
export const sourceBeforePreposition: Mend = ({ columns }, claim, { before }) => {
  const { norm, upos, sentence } = columns
  const source = claim.source.interval
  if (!source || source.last !== claim.cue.first - 1) return claim
  const preposition = source.first - 1
  const isPlaced = upos[preposition] === ADP && PLACING.has(norm[preposition]!) && upos[preposition - 1] === CCONJ
  const previous = before.at(-1)
  if (!isPlaced || !previous?.source.interval || sentence[previous.head] !== sentence[claim.head]) return claim
  const isActive =
    previous.source.interval.last < previous.cue.first && norm[previous.source.interval.first - 1] !== WORD.BY
  return isActive ? withSource(claim, previous.source.interval) : claim
}
