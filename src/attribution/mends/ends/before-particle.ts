import { particleBehindPronoun } from '../../constructions/split-particle.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Prosecutors *ruled* [that] *out* on Tuesday”: the object alone is what was ruled out. */
export const beforeParticle: Mend = ({ columns }, claim) => {
  const { head, cue, content } = claim
  if (cue.last !== head || content.interval!.last < head) return claim
  const particle = particleBehindPronoun(columns.tokens, head)
  return particle < 0 ? claim : withContent(claim, { first: head + 1, last: particle - 1 })
}
