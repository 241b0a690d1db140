import { type OrderByDirection, type SelectQueryBuilder, sql } from 'kysely'
import { endOf, moment } from '../src/domain/moment.ts'
import type { ClaimFilter, ClaimOrder } from '../src/domain/stored-claim.ts'
import type { Schema } from './schema.ts'
import type { Queries } from './store.ts'

/** A claim's place in an order: what it is sorted by, then its number. */
export type Place = { readonly sort: number; readonly seq: number }
export type Places = SelectQueryBuilder<Schema, 'claims', Place>

type Order = { readonly by: 'at' | 'confidence'; readonly direction: OrderByDirection }

export const ORDERS: Record<ClaimOrder, Order> = {
  newest: { by: 'at', direction: 'desc' },
  oldest: { by: 'at', direction: 'asc' },
  confidence: { by: 'confidence', direction: 'desc' },
}

/** The queries whose union matches the filter, each in order: two where either side of a claim may be the actor. */
export function placesMatching(db: Queries, filter: ClaimFilter, order: ClaimOrder, after: Place | null): Places[] {
  const { actor, target } = filter
  const places = (driver: string | undefined) => narrow(placesInOrder(db, driver, order, after), filter)
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

/** Reads claims in order, or where a target is given that actor's targets: each has an index that ends in `at, seq`. */
function placesInOrder(db: Queries, target: string | undefined, order: ClaimOrder, after: Place | null): Places {
  const { by, direction } = ORDERS[order]
  const sort = sql.ref<number>(target !== undefined && by === 'at' ? 'claim_targets.at' : `claims.${by}`)
  const seq = sql.ref<number>(target === undefined ? 'claims.seq' : 'claim_targets.seq')
  const targeted = () =>
    db
      .selectFrom('claim_targets')
      .innerJoin('claims', 'claims.seq', 'claim_targets.seq')
      .where('claim_targets.actor_id', '=', target!)
  const rows = (target === undefined ? db.selectFrom('claims') : targeted()) as SelectQueryBuilder<
    Schema,
    'claims',
    unknown
  >
  const beyond = sql.raw(direction === 'desc' ? '<' : '>')
  return rows
    .select([sort.as('sort'), seq.as('seq')])
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(${sort}, ${seq}) ${beyond} (${after!.sort}, ${after!.seq})`),
    )
    .orderBy(sort, direction)
    .orderBy(seq, direction)
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
