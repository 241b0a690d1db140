import { refreshSides, sidesOf } from '../../db/actor-sides.ts'
import { splitOff } from '../../db/actor-split.ts'
import type { Queries } from '../../db/store.ts'
import { settleDisputes } from './settle-disputes.ts'
import { settleGroups, splitGroups } from './settle-groups.ts'

/**
 * Settles what follows from who is who, after actors were merged or split, or told more of: the sides of these actors, and
 * the claim groups and disputes that hang on them.
 */
export async function settleActors(trx: Queries, actors: readonly string[]): Promise<void> {
  const changed = await refreshSides(trx, actors)
  await settleGroups(trx, [...changed.keys()])
  await settleDisputes(trx, changed)
}

/** Tells apart whom names take for one, with what follows; answers the actor split off, see `splitOff`. */
export async function splitActor(trx: Queries, actor: string, articles: readonly string[]): Promise<string | null> {
  const split = await splitOff(trx, actor, articles)
  if (!split) return null
  const { id, side: before } = split
  const changed = await refreshSides(trx, [actor, id])
  changed.set(id, { before, after: (await sidesOf(trx, [id])).get(id)! })
  await splitGroups(trx, id)
  await settleGroups(trx, [...changed.keys()])
  await settleDisputes(trx, changed)
  return id
}
