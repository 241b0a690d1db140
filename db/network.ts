import { sql } from 'kysely'
import { CLAIM_TYPES, type ClaimType } from '../src/domain/claim-type.ts'
import { LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
import type { Network, NetworkEdge, NetworkFilter } from '../src/domain/network.ts'
import { rounded } from '../src/domain/rounded.ts'
import { actorRefs } from './actors.ts'
import type { Queries } from './store.ts'
import { timesBetween } from './times.ts'

/** More edges than these are no picture any more. */
const MOST_EDGES = 2000

/** Who speaks to whom and how, the pairs with most claims first. */
export async function readNetwork(db: Queries, filter: NetworkFilter): Promise<Network> {
  const heaviest = await heaviestPairs(db, filter, MOST_EDGES + 1)
  const shown = heaviest.slice(0, MOST_EDGES)
  const typesOf = await countTypes(db, filter, shown)
  const stancesOf = await countStances(db, filter, shown)
  const edges = shown.map(({ source, target, weight }, pair): NetworkEdge => {
    const types = typesOf.get(pair) ?? {}
    const signed = Object.entries(types).reduce((sum, [type, count]) => sum + signOf(type as ClaimType) * count, 0)
    const { for: agreeing = 0, against = 0 } = stancesOf.get(pair) ?? {}
    return { source, target, weight, sign: rounded(signed / weight), types, for: agreeing, against }
  })
  const refs = await actorRefs(db, new Set(edges.flatMap(({ source, target }) => [source, target])))
  return { nodes: [...refs.values()], edges, truncated: heaviest.length > MOST_EDGES }
}

type Pair = { readonly source: string; readonly target: string }

/** The pairs of actors with most claims of the one directed at the other. */
async function heaviestPairs(
  db: Queries,
  filter: NetworkFilter,
  limit: number,
): Promise<(Pair & { readonly weight: number })[]> {
  const { actor } = filter
  let query = db
    .selectFrom('claim_targets')
    .where('speaker_id', 'is not', null)
    .whereRef('speaker_id', '!=', 'actor_id')
    .where(ONCE)
    .where(within('claim_targets', filter))
  if (actor !== undefined)
    query = query.where((eb) => eb.or([eb('speaker_id', '=', actor), eb('actor_id', '=', actor)]))
  return query
    .select((eb) => ['speaker_id as source', 'actor_id as target', eb.fn.countAll<number>().as('weight')])
    .groupBy(['speaker_id', 'actor_id'])
    .having((eb) => eb.fn.countAll(), '>=', filter.minWeight ?? 1)
    .orderBy('weight', 'desc')
    .orderBy('source')
    .orderBy('target')
    .limit(limit)
    .$castTo<Pair & { weight: number }>()
    .execute()
}

/** How many claims of each type the one of each pair directed at the other, by the pair's place in the list. */
async function countTypes(db: Queries, filter: NetworkFilter, pairs: readonly Pair[]) {
  const rows = await db
    .selectFrom(listed(pairs))
    .innerJoin('claim_targets', (join) =>
      join.onRef('claim_targets.speaker_id', '=', 'source').onRef('claim_targets.actor_id', '=', 'target'),
    )
    .select((eb) => ['pair', 'claim_targets.type as kind', eb.fn.countAll<number>().as('count')])
    .where(ONCE)
    .where(within('claim_targets', filter))
    .groupBy(['pair', 'kind'])
    .execute()
  return byPair(rows)
}

/** How often the one of each pair answered the other's claims and how, as surely as counts in disputes. */
async function countStances(db: Queries, filter: NetworkFilter, pairs: readonly Pair[]) {
  const rows = await db
    .selectFrom(listed(pairs))
    .innerJoin('answers', (join) =>
      join.onRef('answers.speaker_id', '=', 'source').onRef('answers.answered_speaker_id', '=', 'target'),
    )
    .select((eb) => ['pair', 'answers.stance as kind', eb.fn.countAll<number>().as('count')])
    .where('counts', '=', 1)
    .where('confidence', '>=', LEAST_ANSWER_CONFIDENCE)
    .where(within('answers', filter))
    .groupBy(['pair', 'kind'])
    .execute()
  return byPair(rows)
}

/** Pairs as a table, each with its place in the list. */
function listed(pairs: readonly Pair[]) {
  const all = JSON.stringify(pairs)
  return sql<{ pair: number; source: string; target: string }>`(select key as pair, value ->> 'source' as source,
    value ->> 'target' as target from json_each(${all}))`.as('listed')
}

/** Counts of each kind, by the pair's place in the list. */
function byPair(rows: readonly { readonly pair: number; readonly kind: string; readonly count: number }[]) {
  const counts = new Map<number, Record<string, number>>()
  for (const { pair, kind, count } of rows) counts.set(pair, { ...counts.get(pair), [kind]: count })
  return counts
}

/**
 * That a claim is counted once which is directed at several who were merged since. Of targets that nobody was merged into,
 * the index tells enough.
 */
const ONCE = sql<boolean>`(claim_targets.actor_id not in (select into_id from actor_merges) or not exists
  (select 1 from claim_targets as before where before.claim_id = claim_targets.claim_id
    and before.actor_id = claim_targets.actor_id and before.position < claim_targets.position))`

/** That what has a time and a type is of those that are asked for. */
function within(table: 'claim_targets' | 'answers', { type, ...times }: NetworkFilter) {
  const [from, to] = timesBetween(times)
  const [at, own] = [sql.ref(`${table}.at`), sql.ref(`${table}.type`)]
  const conditions = [sql`true`]
  if (from !== null) conditions.push(sql`${at} >= ${from}`)
  if (to !== null) conditions.push(sql`${at} <= ${to}`)
  if (type !== undefined) conditions.push(sql`${own} = ${type}`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

function signOf(type: ClaimType): -1 | 0 | 1 {
  const root = Number(CLAIM_TYPES[type].cameo)
  return root >= 10 && root <= 14 ? -1 : root >= 2 && root <= 5 ? 1 : 0
}
