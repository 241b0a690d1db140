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
  const shown = new Map(heaviest.slice(0, MOST_EDGES).map((row) => [pairKey(row), row]))
  const typesOf = await countTypes(db, filter, shown)
  const stances = await countStances(db, filter)
  const edges = [...shown].map(([key, { source, target, weight }]): NetworkEdge => {
    const types = typesOf.get(key) ?? []
    const signed = types.reduce((sum, { type, count }) => sum + signOf(type) * count, 0)
    return {
      source: source!,
      target,
      weight,
      sign: rounded(signed / weight),
      types: Object.fromEntries(types.map(({ type, count }) => [type, count])),
      for: stances.get(`${key} for`) ?? 0,
      against: stances.get(`${key} against`) ?? 0,
    }
  })
  const refs = await actorRefs(db, new Set(edges.flatMap(({ source, target }) => [source, target])))
  return { nodes: [...refs.values()], edges, truncated: heaviest.length > MOST_EDGES }
}

const pairKey = ({ source, target }: { source: string | null; target: string }) => `${source} ${target}`

/** The pairs of actors with most claims of the one directed at the other. */
function heaviestPairs(db: Queries, filter: NetworkFilter, limit: number) {
  return directed(db, filter)
    .select((eb) => [
      'claims.speaker_id as source',
      'claim_targets.actor_id as target',
      eb.fn.countAll<number>().as('weight'),
    ])
    .groupBy(['claims.speaker_id', 'claim_targets.actor_id'])
    .having((eb) => eb.fn.countAll(), '>=', filter.minWeight ?? 1)
    .orderBy('weight', 'desc')
    .orderBy('source')
    .orderBy('target')
    .limit(limit)
    .execute()
}

type TypeCount = { readonly type: ClaimType; readonly count: number }

/** How many claims of each type one actor directed at the other, for the pairs that are shown. */
async function countTypes(db: Queries, filter: NetworkFilter, shown: ReadonlyMap<string, unknown>) {
  const rows = await directed(db, filter)
    .select((eb) => [
      'claims.speaker_id as source',
      'claim_targets.actor_id as target',
      'claims.type',
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy(['claims.speaker_id', 'claim_targets.actor_id', 'claims.type'])
    .execute()
  const byPair = new Map<string, TypeCount[]>()
  for (const row of rows) {
    const key = pairKey(row)
    if (!shown.has(key)) continue
    const counts = byPair.get(key) ?? []
    counts.push({ type: row.type as ClaimType, count: row.count })
    byPair.set(key, counts)
  }
  return byPair
}

/** Claims of one actor that are directed at another. */
function directed(db: Queries, filter: NetworkFilter) {
  const { type, actor } = filter
  let query = db
    .selectFrom('claim_targets')
    .innerJoin('claims', 'claims.seq', 'claim_targets.seq')
    .where('claims.speaker_id', 'is not', null)
    .whereRef('claims.speaker_id', '!=', 'claim_targets.actor_id')
  const [from, to] = timesBetween(filter)
  if (from !== null) query = query.where('claims.at', '>=', from)
  if (to !== null) query = query.where('claims.at', '<=', to)
  if (type !== undefined) query = query.where('claims.type', '=', type)
  if (actor !== undefined) {
    const aimed = db.selectFrom('claim_targets as own').select('own.claim_id as id').where('own.actor_id', '=', actor)
    // Indexes lead to the actor's claims and to those aimed at it, not to a condition on either side.
    query = query
      .where('claim_targets.claim_id', 'in', saidBy(db, actor).unionAll(aimed))
      .where(({ eb, or }) => or([eb('claims.speaker_id', '=', actor), eb('claim_targets.actor_id', '=', actor)]))
  }
  return query
}

const saidBy = (db: Queries, actor: string) =>
  db.selectFrom('claims as said').select('said.id').where('said.speaker_id', '=', actor)

/** How often one actor answered another's claims, as surely as counts in disputes, by the pair with `for` or `against`. */
async function countStances(db: Queries, filter: NetworkFilter): Promise<Map<string, number>> {
  let query = db
    .selectFrom('answers')
    .innerJoin('claims as answering', 'answering.id', 'answers.claim_id')
    .innerJoin('claims as asked', 'asked.id', 'answers.answered_id')
    .select((eb) => [
      sql<string>`answering.speaker_id || ' ' || asked.speaker_id || ' ' || answers.stance`.as('key'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('answering.speaker_id', 'is not', null)
    .where('asked.speaker_id', 'is not', null)
    .where('answers.counts', '=', 1)
    .where('answers.confidence', '>=', LEAST_ANSWER_CONFIDENCE)
    .groupBy('key')
  const { actor } = filter
  if (actor !== undefined) {
    const own = saidBy(db, actor)
    query = query.where(({ eb, or }) => or([eb('answers.claim_id', 'in', own), eb('answers.answered_id', 'in', own)]))
  }
  const [from, to] = timesBetween(filter)
  if (from !== null) query = query.where('answering.at', '>=', from)
  if (to !== null) query = query.where('answering.at', '<=', to)
  if (filter.type !== undefined) query = query.where('answering.type', '=', filter.type)
  return new Map((await query.execute()).map((row) => [row.key, row.count]))
}

function signOf(type: ClaimType): -1 | 0 | 1 {
  const root = Number(CLAIM_TYPES[type].cameo)
  return root >= 10 && root <= 14 ? -1 : root >= 2 && root <= 5 ? 1 : 0
}
