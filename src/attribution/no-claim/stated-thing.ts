import { NOUN } from '../columns/columns.ts'
import { XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** “Her *stated* intent”, “Norland's *repeated* demand”: a participle between whose a claim is and its noun only tells of it. */
export const statedThing: Filter = ({ columns: { upos, xpos }, lexicon }, { head, cue }) => {
  const isParticiple = xpos[head] === XP.VBN || xpos[head] === XP.VBD
  const isOwned = xpos[head - 1] === XP.POS || xpos[head - 1] === XP.PRPS
  return isParticiple && isOwned && upos[head + 1] === NOUN && lexicon.sense[head + 1] !== 0 && cue.first === cue.last
}
