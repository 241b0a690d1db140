import { type OrderByDirection, type SelectQueryBuilder, sql } from 'kysely'
import { endOf, moment } from '../src/domain/moment.ts'
import type { ClaimFilter, ClaimOrder } from '../src/domain/stored-claim.ts'
import type { Schema } from './schema.ts'
import { matches, numberOf, ranked } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** A claim's place in an order: what it is sorted by, then its number. */
export type Place = { readonly sort: number; readonly seq: number }
export type Places = SelectQueryBuilder<Schema, 'claims', Place>

/** How to walk through claims: the order, and where full text is searched for the expression to match. */
export type Walk = { readonly order: ClaimOrder; readonly expression: string | null; readonly after: Place | null }

export const DIRECTIONS: Record<ClaimOrder, OrderByDirection> = {
  newest: 'desc',
  oldest: 'asc',
  confidence: 'desc',
  // BM25 of FTS5 is negative, the better the lower.
  relevance: 'asc',
}

/** The queries whose union matches the filter, each in order: two where either side of a claim may be the actor. */
export function placesMatching(db: Queries, filter: ClaimFilter, walk: Walk): Places[] {
  const { actor, target } = filter
  const places = (driver: string | undefined) => narrow(placesInOrder(db, driver, walk), filter)
  if (actor === undefined) return [places(target)]
  const spoken = places(target).where('claims.speaker_id', '=', actor)
  if (target === undefined) return [spoken, places(actor)]
  return [
    spoken,
    places(target).where(({ exists, selectFrom }) =>
      exists(
        selectFrom('claim_targets as other')
          .select('other.seq')
          .whereRef('other.claim_id', '=', 'claims.id')
          .where('other.actor_id', '=', actor),
      ),
    ),
  ]
}

/** Each way to read claims has an index that ends in the order: their own, that of an actor's targets, the full text's. */
function placesInOrder(db: Queries, target: string | undefined, { order, expression, after }: Walk): Places {
  const byTime = order === 'newest' || order === 'oldest'
  const driver = expression === null && target !== undefined ? 'claim_targets' : 'claims'
  const sort = sql.ref<number>(order === 'relevance' ? 'found.rank' : byTime ? `${driver}.at` : 'claims.confidence')
  const seq = sql.ref<number>(`${driver}.seq`)
  const direction = DIRECTIONS[order]
  const beyond = sql.raw(direction === 'desc' ? '<' : '>')
  const places = from(db, target, order, expression).select([sort.as('sort'), seq.as('seq')])
  if (expression !== null && byTime) {
    const number = sql.ref<number>('found.number')
    const rest = after ? places.where(sql<boolean>`${number} ${beyond} ${numberOf(after.sort, after.seq)}`) : places
    return rest.orderBy(number, direction)
  }
  const rest = after ? places.where(sql<boolean>`(${sort}, ${seq}) ${beyond} (${after.sort}, ${after.seq})`) : places
  return rest.orderBy(sort, direction).orderBy(seq, direction)
}

function from(db: Queries, target: string | undefined, order: ClaimOrder, expression: string | null) {
  type From = SelectQueryBuilder<Schema, 'claims', unknown>
  if (expression === null) {
    if (target === undefined) return db.selectFrom('claims') as From
    const targeted = db.selectFrom('claim_targets').innerJoin('claims', 'claims.seq', 'claim_targets.seq')
    return targeted.where('claim_targets.actor_id', '=', target) as unknown as From
  }
  const find = order === 'relevance' ? ranked : matches
  const found = db.selectFrom(find('claims', expression).as('found')).innerJoin('claims', 'claims.seq', 'found.seq')
  if (target === undefined) return found as unknown as From
  return found.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('claim_targets')
        .select('claim_targets.seq')
        .whereRef('claim_targets.claim_id', '=', 'claims.id')
        .where('claim_targets.actor_id', '=', target),
    ),
  ) as unknown as From
}

function narrow(places: Places, filter: ClaimFilter): Places {
  let query = places
  if (filter.type !== undefined) query = query.where('claims.type', '=', filter.type)
  if (filter.speaker !== undefined) query = query.where('claims.speaker_id', '=', filter.speaker)
  if (filter.country !== undefined) query = query.where('claims.country', '=', filter.country)
  if (filter.publisher !== undefined) query = query.where('claims.publisher', '=', filter.publisher)
  if (filter.article !== undefined) query = query.where('claims.article_id', '=', filter.article)
  if (filter.quotation !== undefined) query = query.where('claims.quotation', '=', filter.quotation)
  if (filter.minConfidence !== undefined) query = query.where('claims.confidence', '>=', filter.minConfidence)
  const from = filter.from === undefined ? null : moment(filter.from)
  const to = filter.to === undefined ? null : endOf(filter.to)
  if (from !== null) query = query.where('claims.at', '>=', from)
  if (to !== null) query = query.where('claims.at', '<=', to)
  return query
}
