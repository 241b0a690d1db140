import { NOUN } from '../columns/columns.ts'
import { XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** “Her *stated* intent”, “Norland's *declared* aim”: a participle between whose a thing is and the thing only tells of it. */
export const statedThing: Filter = ({ columns: { upos, xpos } }, { head, cue }) => {
  const isParticiple = xpos[head] === XP.VBN || xpos[head] === XP.VBD
  const isOwned = xpos[head - 1] === XP.POS || xpos[head - 1] === XP.PRPS
  return isParticiple && isOwned && upos[head + 1] === NOUN && cue.first === cue.last
}
