import { ADV } from '../../columns/columns.ts'
import { holds } from '../../columns/interval.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** “Norland accused [*Sudmark*] of stalling by *refusing* to talk”, “of previously *saying* no”: who is accused of deeds does them, and not who accuses. */
export const sourceOfAccused: Mend = ({ columns }, claim, { before }) => {
  const { upos, xpos, norm, chunkFirst, chunkLast } = columns
  const source = claim.source.interval
  if (!source || xpos[claim.head] !== XP.VBG) return claim
  const accusing = before.findLast(({ source: { interval }, content: { interval: deed }, cue }) => {
    if (interval?.first !== source.first || !holds(deed, claim.head) || deed!.first <= cue.last) return false
    const accused = chunkLast[deed!.first]!
    const saying = upos[accused + 2] === ADV ? accused + 3 : accused + 2
    return chunkFirst[deed!.first] === deed!.first && norm[accused + 1] === WORD.OF && xpos[saying] === XP.VBG
  })
  if (!accusing) return claim
  const { first } = accusing.content.interval!
  return withSource(claim, { first, last: chunkLast[first]! })
}
