import type { Discourse } from '../../discourse.ts'
import type { Look } from '../look.ts'
import type { Aims } from './aims.ts'
import { against } from './attitude.ts'
import type { Put } from './put.ts'

/** What stands for the aims of a speaker whom nobody knows. */
const UNKNOWN = -1
/** Where nobody aims at any of a claim's candidates, none has a share. */
const SMOOTH = 0.1

/** Whom the article's other claims are directed at, those of the same speaker above all, and whether the candidate answers back. */
export function putAims(
  index: number,
  at: number,
  looks: readonly Look[],
  { attributions, speakers }: Discourse,
  aims: Aims,
  put: Put,
): void {
  const { candidates, chances } = looks[index]!
  const speaker = speakers[index]?.entity
  const { entity } = candidates[at]!
  const chance = chances[at]!
  const byOthers = aims.atEntity(entity) - chance
  put(byOthers)
  put(byOthers / Math.max(1, looks.length - 1))
  put(byOthers / (aims.atAll(index) + SMOOTH))
  put(looks.length)
  put(index)
  put(aims.claims(entity))
  if (speaker === undefined) {
    for (let column = 0; column < 6; column++) put(UNKNOWN)
    return
  }
  const others = aims.claims(speaker) - 1
  const elsewhere = aims.bySpeaker(speaker, entity) - chance
  put(others)
  put(elsewhere)
  put(others > 0 ? elsewhere / others : UNKNOWN)
  put(aims.against(speaker, entity) - chance * against(attributions[index]!))
  put(aims.bySpeaker(entity, speaker))
  put(aims.against(entity, speaker))
}
