import { type Expression, type Selectable, sql } from 'kysely'
import type { ActorRef } from '../src/domain/claim.ts'
import { type Dispute, type DisputeFilter, type DisputeStatus, LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
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
    .selectAll('disputes')
    .orderBy('last_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(size + 1)
    .execute()
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const items = await readDisputes(db, shown, SHOWN_IN_LIST)
  return { items, next: rows.length > size && last ? encodeCursor('disputes', [last.last_at, last.seq]) : null }
}

export async function findDispute(db: Queries, id: string): Promise<Dispute | null> {
  const row = await db.selectFrom('disputes').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? (await readDisputes(db, [row], SHOWN_ALONE))[0]! : null
}

export async function countDisputes(db: Queries, filter: DisputeFilter): Promise<number> {
  const counted = matching(db, filter).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** What has a list of disputes is asked of each in the order of the list: few or many, that is sooner than to sort them. */
const among = (seqs: Expression<unknown>) => sql<boolean>`+disputes.seq in ${seqs}`

function matching(db: Queries, { status, type, target, actor, q, ...filter }: DisputeFilter) {
  const basesOf = (id: string) => db.selectFrom('actors').select('actors.id').where('root_id', '=', id)
  let query = db.selectFrom('disputes')
  if (q !== undefined) {
    const expression = matchExpression(q)
    query = query.where(expression === null ? sql<boolean>`false` : among(disputesMatching(expression)))
  }
  if (status !== undefined) query = query.where('status', '=', status)
  if (target !== undefined) query = query.where('target', 'in', basesOf(target))
  if (actor !== undefined) {
    const sides = db.selectFrom('disputes as of').select('of.seq')
    const speaking = db.selectFrom('dispute_claims').select('dispute_seq as seq')
    const own = sides
      .where('of.party', 'in', basesOf(actor))
      .unionAll(sides.where('of.target', 'in', basesOf(actor)))
      .unionAll(speaking.where('speaker_base_id', 'in', basesOf(actor)).$castTo<{ seq: number }>())
    query = query.where(among(own))
  }
  if (type !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('dispute_claims')
          .select('dispute_claims.claim_id')
          .whereRef('dispute_id', '=', 'disputes.id')
          .where('dispute_claims.type', '=', type),
      ),
    )
  }
  const from = filter.from === undefined ? null : moment(filter.from)
  const to = filter.to === undefined ? null : endOf(filter.to)
  if (from !== null) query = query.where('last_at', '>=', from)
  if (to !== null) query = query.where('opened_at', '<=', to)
  return query
}

/** Disputes with their first claim and the latest of the others and of the answers, in a fixed number of queries. */
async function readDisputes(db: Queries, rows: readonly Row[], limit: number): Promise<Dispute[]> {
  const ids = rows.map(({ id }) => id)
  const members = await readMembers(db, ids, limit)
  const answers = await readAnswers(db, ids, limit)
  const counts = await countMembers(db, ids)
  const responses = await countAnswers(db, ids)
  const claims = await findClaims(db, [...new Set([...members, ...answers].map((each) => each.claim_id))])
  const refs = await actorRefs(
    db,
    rows.flatMap(({ party, target }) => [party, target]),
  )
  return rows.map((row): Dispute => {
    const [first, ...latest] = members.filter((member) => member.dispute_id === row.id)
    const claim = claims.get(first!.claim_id)!
    const target = refs.get(row.target)
    const { claims: own, articles } = counts.get(row.id)!
    return {
      id: row.id,
      claim,
      repeatedBy: latest.map(({ claim_id }) => claims.get(claim_id)!),
      responses: answers
        .filter((answer) => answer.dispute_id === row.id)
        .map(({ claim_id, stance, confidence }) => {
          return { claim: claims.get(claim_id)!, stance: stance as Stance, confidence }
        }),
      speaker: refs.get(row.party) ?? (claim.speaker && refOf(claim.speaker)),
      targets: target ? [target] : row.target === '' ? [] : claim.targets.map(refOf),
      status: row.status as DisputeStatus,
      counts: { claims: own, articles, responses: responses.get(row.id) ?? 0 },
      openedAt: new Date(row.opened_at).toISOString(),
      lastAt: new Date(row.last_at).toISOString(),
    }
  })
}

/** A side that no article names yet is shown as who spoke for it. */
const refOf = ({ id, name, kind, country }: ActorRef): ActorRef => ({ id, name, kind, country })

const claimsOf = (db: Queries, ids: readonly string[]) =>
  db
    .selectFrom('dispute_claims')
    .innerJoin('claims', 'claims.id', 'dispute_claims.claim_id')
    .where('dispute_id', 'in', ids)

/** What others than the side that asks answered. */
const answersTo = (db: Queries, ids: readonly string[]) =>
  claimsOf(db, ids)
    .innerJoin('answers', 'answers.answered_id', 'claims.id')
    .innerJoin('claims as answering', 'answering.id', 'answers.claim_id')
    .innerJoin('disputes', 'disputes.id', 'dispute_claims.dispute_id')
    .where(sql<boolean>`answering.party is not disputes.party`)
    .where('answers.confidence', '>=', LEAST_ANSWER_CONFIDENCE)

/** Of each dispute the first claim and the latest others, in order of time. */
function readMembers(db: Queries, ids: readonly string[], limit: number) {
  const numbered = claimsOf(db, ids).select((eb) => [
    'dispute_id',
    'claim_id',
    'claims.at',
    'claims.seq',
    eb.fn
      .agg<number>('row_number')
      .over((over) => over.partitionBy('dispute_id').orderBy('claims.at').orderBy('claims.seq'))
      .as('number'),
    eb.fn
      .countAll<number>()
      .over((over) => over.partitionBy('dispute_id'))
      .as('count'),
  ])
  return db
    .selectFrom(numbered.as('numbered'))
    .select(['dispute_id', 'claim_id'])
    .where(sql<boolean>`number = 1 or number > count - ${limit}`)
    .orderBy('at')
    .orderBy('seq')
    .execute()
}

/** The latest answers to each dispute, in order of time. */
function readAnswers(db: Queries, ids: readonly string[], limit: number) {
  const numbered = answersTo(db, ids).select((eb) => [
    'dispute_id',
    'answers.claim_id',
    'answers.stance',
    'answers.confidence',
    'answering.at',
    'answering.seq',
    eb.fn
      .agg<number>('row_number')
      .over((over) => over.partitionBy('dispute_id').orderBy('answering.at', 'desc').orderBy('answering.seq', 'desc'))
      .as('number'),
  ])
  return db
    .selectFrom(numbered.as('numbered'))
    .select(['dispute_id', 'claim_id', 'stance', 'confidence'])
    .where('number', '<=', limit)
    .orderBy('at')
    .orderBy('seq')
    .execute()
}

async function countMembers(db: Queries, ids: readonly string[]) {
  const rows = await claimsOf(db, ids)
    .select((eb) => [
      'dispute_id',
      eb.fn.countAll<number>().as('claims'),
      eb.fn.count<number>('claims.article_id').distinct().as('articles'),
    ])
    .groupBy('dispute_id')
    .execute()
  return new Map(rows.map((row) => [row.dispute_id, row]))
}

async function countAnswers(db: Queries, ids: readonly string[]): Promise<Map<string, number>> {
  const query = answersTo(db, ids).select((eb) => ['dispute_id', eb.fn.countAll<number>().as('count')])
  const rows = await query.groupBy('dispute_id').execute()
  return new Map(rows.map((row) => [row.dispute_id, row.count]))
}
