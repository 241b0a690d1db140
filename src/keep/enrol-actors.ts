import { type Base, ensureBases } from '../../db/actor-bases.ts'
import { keyOwners, splitsOf } from '../../db/actor-keys.ts'
import { tieByEvidence } from '../../db/actor-merges.ts'
import { type Appearance, insertAppearances } from '../../db/appearances.ts'
import type { Queries } from '../../db/store.ts'
import type { AnalysedActor } from '../domain/analysis.ts'
import { actorId } from '../domain/identity.ts'
import { namingIn } from '../matters/naming.ts'
import { chooseOwner } from '../registry/choose-owner.ts'
import { type IdentityKeys, identityKeys } from '../registry/identity-keys.ts'
import { settleActors } from './settle-actors.ts'

/** The registry's actor for an actor of the article: the base that its names point to, and what that is shown as. */
export type Enrolled = { readonly baseId: string; readonly actorId: string }

type Mentioning = { readonly id: string; readonly text: string }

/** An article is about at most this many sides. */
const ABOUT = 4

type Entry = { readonly actor: AnalysedActor; readonly identity: IdentityKeys; readonly base: string }

/** Finds or makes the registry's actor for each actor of an article; answers by the ids that the analysis gave them. */
export async function enrolActors(
  trx: Queries,
  article: Mentioning & { readonly at: number },
  actors: readonly AnalysedActor[],
): Promise<Map<string, Enrolled>> {
  const { entries, ties } = await findBases(trx, article, actors)
  const bases = entries.map(toBase)
  let roots = await ensureBases(trx, bases)
  for (const [from, into] of ties) await settleActors(trx, await tieByEvidence(trx, from, into, article.id))
  if (ties.length > 0) roots = await ensureBases(trx, bases)
  const enrolled = new Map(
    entries.map(({ actor, base }) => [actor.id, { baseId: base, actorId: roots.get(base)! }] as const),
  )
  const baseIds = (refs: readonly { readonly id: string }[]) => [
    ...new Set(refs.flatMap(({ id }) => enrolled.get(id)?.baseId ?? [])),
  ]
  const appearances = [...new Set(entries.map(({ base }) => base))].map((baseId): Appearance => {
    const same = entries.filter(({ base }) => base === baseId)
    const all = <T>(of: (actor: AnalysedActor) => readonly T[]) => [...new Set(same.flatMap(({ actor }) => of(actor)))]
    const { name } = same[0]!.actor
    return {
      articleId: article.id,
      at: article.at,
      baseId,
      actorId: roots.get(baseId)!,
      name,
      aliases: all((actor) => [actor.name, ...actor.aliases]).filter((alias) => alias !== name),
      roles: all((actor) => actor.roles),
      members: baseIds(all((actor) => actor.members)),
      memberOf: baseIds(all((actor) => actor.memberOf)),
      onBehalfOf: baseIds(all((actor) => actor.onBehalfOf)),
      mentions: JSON.stringify(all((actor) => actor.mentions)),
      keys: [...new Set(same.flatMap(({ identity }) => [...identity.keys, ...identity.hints]))],
    }
  })
  await insertAppearances(trx, appearances)
  return enrolled
}

async function findBases(
  trx: Queries,
  article: Mentioning,
  actors: readonly AnalysedActor[],
): Promise<{ entries: Entry[]; ties: (readonly [from: string, into: string])[] }> {
  const sides = namingIn(article.text).byCount.slice(0, ABOUT)
  const known = actors.map((actor) => ({ actor, identity: identityKeys(actor, article.id, sides) }))
  const owners = await keyOwners(
    trx,
    known.flatMap(({ identity }) => [...identity.keys, ...identity.hints, ...identity.sought]),
  )
  const splits = await splitsOf(trx, article.id)
  const entries: Entry[] = []
  const ties: (readonly [string, string])[] = []
  for (const { actor, identity } of known) {
    const { owner, same } = chooseOwner(identity, owners)
    const base = owner ?? actorId(actor.kind, identity.keys[0]!)
    for (const key of identity.keys) if (!owners.has(key)) owners.set(key, [base])
    for (const other of same) ties.push([other, base])
    const split = lastOf(splits, base)
    // Who was split off is known by this article alone, so that other articles keep to the one they had.
    entries.push({
      actor,
      base: split,
      identity: split !== base ? { keys: [`${article.id} ${split}`], hints: [], sought: [], bare: true } : identity,
    })
  }
  return { entries, ties }
}

/** Who was split off may have been split again; an earlier version could split somebody from themselves. */
function lastOf(splits: ReadonlyMap<string, string>, base: string): string {
  const passed = new Set([base])
  for (let last = base; ; ) {
    const next = splits.get(last)
    if (next === undefined || passed.has(next)) return last
    passed.add(next)
    last = next
  }
}

function toBase({ actor, base }: Entry): Base {
  return { id: base, name: actor.name, kind: actor.kind, country: actor.country }
}
