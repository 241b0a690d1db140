import type { Discourse } from '../../discourse.ts'
import { chanceOf, type Look } from '../look.ts'
import type { Put } from './put.ts'

/** What stands for a neighbour that there is not. */
const NONE = -1
/** How many claims away the same speaker's next or last claim is sought. */
const FURTHEST = 8

/** What the first look made of the claims around: does it see the candidate there too, and who speaks? */
export function putNeighbours(
  index: number,
  entity: number,
  looks: readonly Look[],
  { speakers }: Discourse,
  put: Put,
): void {
  const speaker = speakers[index]?.entity
  const chanceAt = (claim: number, of = entity) => (looks[claim] ? chanceOf(looks[claim], of) : NONE)
  for (const step of [-1, 1]) {
    const next = index + step
    put(chanceAt(next))
    put(chanceAt(next + step))
    put(chanceAt(sameSpeaker(index, step, speakers)))
    put(looks[next]?.nobody ?? NONE)
    put(speakers[next]?.entity === entity ? 1 : 0)
    put(speaker === undefined ? NONE : chanceAt(next, speaker))
  }
}

/** The nearest claim in a direction that has the same speaker, or -1. */
function sameSpeaker(index: number, step: number, speakers: Discourse['speakers']): number {
  const speaker = speakers[index]
  for (let back = 1; speaker && back <= FURTHEST; back++)
    if (speakers[index + step * back]?.entity === speaker.entity) return index + step * back
  return NONE
}
