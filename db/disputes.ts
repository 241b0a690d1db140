import { type Selectable, sql } from 'kysely'
import type { Dispute, DisputeFilter, DisputeStatus } from '../src/domain/dispute.ts'
import { endOf, moment } from '../src/domain/moment.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { Stance } from '../src/domain/response.ts'
import { actorRefs } from './actors.ts'
import { findClaims } from './claims.ts'
import { decodePlace, encodeCursor, pageSize } from './cursor.ts'
import type { DisputeTable } from './schema-matters.ts'
import { disputesMatching, matchExpression } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** How many claims and how many answers of each dispute a list shows, and a single dispute. */
const SHOWN_IN_LIST = 10
const SHOWN_ALONE = 500

type Row = Selectable<DisputeTable>

/** The most recently stirred first. */
export async function listDisputes(db: Queries, filter: DisputeFilter, page: PageRequest): Promise<Page<Dispute>> {
  const size = pageSize(page)
  const after = decodePlace('disputes', page.cursor)
  let query = matching(db, filter)
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('last_at', 'seq'), '<', tuple(after.sort, after.seq)))
  }
  const rows = await query
    .orderBy('last_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(size + 1)
    .execute()
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const items = await Promise.all(shown.map((row) => readDispute(db, row, SHOWN_IN_LIST)))
  return { items, next: rows.length > size && last ? encodeCursor('disputes', [last.last_at, last.seq]) : null }
}

export async function findDispute(db: Queries, id: string): Promise<Dispute | null> {
  const row = await db.selectFrom('disputes').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? readDispute(db, row, SHOWN_ALONE) : null
}

export async function countDisputes(db: Queries, filter: DisputeFilter): Promise<number> {
  const query = matching(db, filter).clearSelect()
  return (await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

function matching(db: Queries, { status, type, target, actor, q, ...filter }: DisputeFilter) {
  const basesOf = (id: string) => db.selectFrom('actors').select('actors.id').where('root_id', '=', id)
  let query = db.selectFrom('disputes').selectAll('disputes')
  if (q !== undefined) {
    const expression = matchExpression(q)
    query =
      expression === null
        ? query.where(sql<boolean>`false`)
        : query.innerJoin(disputesMatching(expression).as('found'), 'found.id', 'disputes.id')
  }
  if (status !== undefined) query = query.where('status', '=', status)
  if (target !== undefined) query = query.where('target', 'in', basesOf(target))
  if (actor !== undefined) {
    const spoken = db
      .selectFrom('claims')
      .innerJoin('dispute_claims', 'dispute_claims.claim_id', 'claims.id')
      .select('dispute_id')
      .where('speaker_id', '=', actor)
    query = query.where(({ eb, or }) =>
      or([eb('party', 'in', basesOf(actor)), eb('target', 'in', basesOf(actor)), eb('disputes.id', 'in', spoken)]),
    )
  }
  if (type !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('dispute_claims')
          .innerJoin('claims', 'claims.id', 'dispute_claims.claim_id')
          .select('claims.seq')
          .whereRef('dispute_id', '=', 'disputes.id')
          .where('claims.type', '=', type),
      ),
    )
  }
  const from = filter.from === undefined ? null : moment(filter.from)
  const to = filter.to === undefined ? null : endOf(filter.to)
  if (from !== null) query = query.where('last_at', '>=', from)
  if (to !== null) query = query.where('opened_at', '<=', to)
  return query
}

async function readDispute(db: Queries, row: Row, limit: number): Promise<Dispute> {
  const members = db
    .selectFrom('dispute_claims')
    .innerJoin('claims', 'claims.id', 'dispute_claims.claim_id')
    .where('dispute_id', '=', row.id)
  const answers = members
    .innerJoin('answers', 'answers.answered_id', 'claims.id')
    .innerJoin('claims as answering', 'answering.id', 'answers.claim_id')
    .where(sql<boolean>`answering.party is not ${row.party}`)
  const first = await members.select('claims.id').orderBy('claims.at').orderBy('claims.seq').executeTakeFirstOrThrow()
  const latest = await members
    .select('claims.id')
    .where('claims.id', '!=', first.id)
    .orderBy('claims.at', 'desc')
    .orderBy('claims.seq', 'desc')
    .limit(limit)
    .execute()
  const answering = await answers
    .select(['answers.claim_id', 'answers.stance', 'answers.confidence'])
    .orderBy('answering.at', 'desc')
    .orderBy('answering.seq', 'desc')
    .limit(limit)
    .execute()
  const counts = await members
    .select((eb) => [
      eb.fn.countAll<number>().as('claims'),
      eb.fn.count<number>('claims.article_id').distinct().as('articles'),
    ])
    .executeTakeFirstOrThrow()
  const responses = await answers.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const claims = await findClaims(db, [
    first.id,
    ...latest.map(({ id }) => id),
    ...answering.map((each) => each.claim_id),
  ])
  const refs = await actorRefs(db, [row.party, row.target])
  const claim = claims.get(first.id)!
  const target = refs.get(row.target)
  return {
    id: row.id,
    claim,
    repeatedBy: latest.toReversed().map(({ id }) => claims.get(id)!),
    responses: answering.toReversed().map(({ claim_id, stance, confidence }) => {
      return { claim: claims.get(claim_id)!, stance: stance as Stance, confidence }
    }),
    speaker: refs.get(row.party) ?? claim.speaker,
    targets: target ? [target] : claim.targets,
    status: row.status as DisputeStatus,
    counts: { ...counts, responses: responses.count },
    openedAt: new Date(row.opened_at).toISOString(),
    lastAt: new Date(row.last_at).toISOString(),
  }
}
