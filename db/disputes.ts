import { type Expression, sql } from 'kysely'
import type { Dispute, DisputeFilter } from '../src/domain/dispute.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import { decodePlace, encodeCursor, pageSize, toPage } from './cursor.ts'
import { readDisputes } from './dispute-rows.ts'
import { disputesMatching, matchExpression } from './search/sqlite.ts'
import type { Queries } from './store.ts'
import { timesBetween } from './times.ts'

/** How many claims and how many answers of each dispute a list shows, and a single dispute. */
const SHOWN_IN_LIST = 10
const SHOWN_ALONE = 500

/** The most recently stirred first. */
export async function listDisputes(db: Queries, filter: DisputeFilter, page: PageRequest): Promise<Page<Dispute>> {
  const size = pageSize(page)
  const after = decodePlace('disputes', page.cursor)
  let query = matching(db, filter)
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('last_at', 'seq'), '<', tuple(after.sort, after.seq)))
  }
  const rows = await query
    .selectAll('disputes')
    .orderBy('last_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(size + 1)
    .execute()
  const { items, next } = toPage(rows, size, (row) => encodeCursor('disputes', [row.last_at, row.seq]))
  return { items: await readDisputes(db, items, SHOWN_IN_LIST), next }
}

/** A dispute, or the one that it was joined into, with more of its claims and answers than a list shows. */
export async function findDispute(db: Queries, id: string): Promise<Dispute | null> {
  const joined = db.selectFrom('disputes as own').select(sql<string>`coalesce(own.joined_id, own.id)`.as('id'))
  const shown = joined.where('own.id', '=', id)
  const row = await db.selectFrom('disputes').selectAll().where('id', '=', shown).executeTakeFirst()
  return row ? (await readDisputes(db, [row], SHOWN_ALONE))[0]! : null
}

/** How many disputes match. */
export async function countDisputes(db: Queries, filter: DisputeFilter): Promise<number> {
  const counted = matching(db, filter).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** What has a list of disputes is asked of each in the order of the list: few or many, that is sooner than to sort them. */
const among = (seqs: Expression<unknown>) => sql<boolean>`+disputes.seq in ${seqs}`

function matching(db: Queries, { status, type, target, actor, q, ...filter }: DisputeFilter) {
  const basesOf = (id: string) => db.selectFrom('actors').select('actors.id').where('root_id', '=', id)
  const basesOnSide = (id: string) =>
    db.selectFrom('actors as on').select('on.id').where('on.side_id', 'in', basesOf(id))
  let query = db.selectFrom('disputes').where('joined_id', 'is', null)
  if (q !== undefined) {
    const expression = matchExpression(q)
    query = query.where(expression === null ? sql<boolean>`false` : among(disputesMatching(expression)))
  }
  if (status !== undefined) query = query.where('status', '=', status)
  const asked = db.selectFrom('dispute_targets').select('dispute_seq as seq')
  if (target !== undefined) query = query.where(among(asked.where('dispute_targets.target', 'in', basesOnSide(target))))
  if (actor !== undefined) {
    const sides = db.selectFrom('disputes as of').select('of.seq')
    const speaking = db.selectFrom('dispute_claims').select('dispute_seq as seq')
    const own = sides
      .where('of.party', 'in', basesOnSide(actor))
      .unionAll(asked.where('dispute_targets.target', 'in', basesOnSide(actor)))
      .unionAll(speaking.where('speaker_base_id', 'in', basesOf(actor)).$castTo<{ seq: number }>())
    query = query.where(among(own))
  }
  const [from, to] = timesBetween(filter)
  // Those that began later or ended before are left out by an index, before their claims are looked at.
  if (from !== null) query = query.where('last_at', '>=', from)
  if (to !== null) query = query.where('opened_at', '<=', to)
  if (type === undefined && from === null && to === null) return query
  return query.where(({ exists, selectFrom }) => {
    let own = selectFrom('dispute_claims').select('dispute_claims.claim_id').whereRef('dispute_id', '=', 'disputes.id')
    if (type !== undefined) own = own.where('dispute_claims.type', '=', type)
    if (from !== null) own = own.where('dispute_claims.at', '>=', from)
    if (to !== null) own = own.where('dispute_claims.at', '<=', to)
    return exists(own)
  })
}
