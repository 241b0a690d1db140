import { sql } from 'kysely'
import { CLAIM_TYPES, type ClaimType } from '../src/domain/claim-type.ts'
import { endOf, moment } from '../src/domain/moment.ts'
import type { Network, NetworkEdge, NetworkFilter } from '../src/domain/network.ts'
import { actorRefs } from './actors.ts'
import type { Queries } from './store.ts'

/** More edges than these are no picture any more. */
const MOST_EDGES = 2000

export async function readNetwork(db: Queries, filter: NetworkFilter): Promise<Network> {
  const heaviest = await directed(db, filter)
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
    .limit(MOST_EDGES + 1)
    .execute()
  const shown = new Map(heaviest.slice(0, MOST_EDGES).map((row) => [`${row.source} ${row.target}`, row]))
  const types = await directed(db, filter)
    .select((eb) => [
      'claims.speaker_id as source',
      'claim_targets.actor_id as target',
      'claims.type',
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy(['claims.speaker_id', 'claim_targets.actor_id', 'claims.type'])
    .execute()
  const byPair = new Map<string, { type: string; count: number }[]>()
  for (const { source, target, type, count } of types) {
    const key = `${source} ${target}`
    if (shown.has(key)) byPair.set(key, [...(byPair.get(key) ?? []), { type, count }])
  }
  const stances = await answered(db, filter)
  const edges = [...shown].map(([key, { source, target, weight }]): NetworkEdge => {
    const own = byPair.get(key) ?? []
    const stance = (wanted: string) => stances.get(`${key} ${wanted}`) ?? 0
    const signed = own.reduce((sum, row) => sum + signOf(row.type as ClaimType) * row.count, 0)
    return {
      source: source!,
      target,
      weight,
      sign: signed / weight,
      types: Object.fromEntries(own.map((row) => [row.type, row.count])),
      for: stance('for'),
      against: stance('against'),
    }
  })
  const refs = await actorRefs(db, new Set(edges.flatMap(({ source, target }) => [source, target])))
  return { nodes: [...refs.values()], edges, truncated: heaviest.length > MOST_EDGES }
}

/** Claims of one actor that are directed at another. */
function directed(db: Queries, { from, to, type, actor }: NetworkFilter) {
  let query = db
    .selectFrom('claim_targets')
    .innerJoin('claims', 'claims.seq', 'claim_targets.seq')
    .where('claims.speaker_id', 'is not', null)
    .whereRef('claims.speaker_id', '!=', 'claim_targets.actor_id')
  const [first, last] = [from === undefined ? null : moment(from), to === undefined ? null : endOf(to)]
  if (first !== null) query = query.where('claims.at', '>=', first)
  if (last !== null) query = query.where('claims.at', '<=', last)
  if (type !== undefined) query = query.where('claims.type', '=', type)
  if (actor !== undefined) {
    query = query.where(({ eb, or }) =>
      or([eb('claims.speaker_id', '=', actor), eb('claim_targets.actor_id', '=', actor)]),
    )
  }
  return query
}

/** How often one actor answered another's claims, for and against. */
async function answered(db: Queries, { from, to }: NetworkFilter): Promise<Map<string, number>> {
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
    .groupBy('key')
  const [first, last] = [from === undefined ? null : moment(from), to === undefined ? null : endOf(to)]
  if (first !== null) query = query.where('answering.at', '>=', first)
  if (last !== null) query = query.where('answering.at', '<=', last)
  return new Map((await query.execute()).map((row) => [row.key, row.count]))
}

function signOf(type: ClaimType): -1 | 0 | 1 {
  const root = Number(CLAIM_TYPES[type].cameo)
  return root >= 10 && root <= 14 ? -1 : root >= 2 && root <= 5 ? 1 : 0
}
