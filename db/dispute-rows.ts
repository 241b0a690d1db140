import { type Selectable, sql } from 'kysely'
import type { ActorRef } from '../src/domain/claim.ts'
import { type Dispute, type DisputeStatus, LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
import type { Stance } from '../src/domain/response.ts'
import { sideOf, sidesOf } from './actor-sides.ts'
import { actorRefs } from './actors.ts'
import { findClaims } from './claims.ts'
import { readTargets } from './dispute-target.ts'
import type { DisputeTable } from './schema-matters.ts'
import type { Queries } from './store.ts'
import { iso } from './times.ts'

type Row = Selectable<DisputeTable>

/** Disputes with their first claim and the latest of the others and of the answers, in a fixed number of queries. */
export async function readDisputes(db: Queries, rows: readonly Row[], limit: number): Promise<Dispute[]> {
  const ids = rows.map(({ id }) => id)
  const members = await readMembers(db, ids, limit)
  const answers = await readAnswers(db, ids, limit)
  const counts = await countMembers(db, ids)
  const responses = await countAnswers(db, ids)
  const claims = await findClaims(db, [...new Set([...members, ...answers].map((each) => each.claim_id))])
  const sides = await sidesOf(
    db,
    rows.map(({ party }) => party),
  )
  const targetsOf = await readTargets(db, ids)
  const refs = await actorRefs(db, [...sides.values(), ...[...targetsOf.values()].flat()])
  return rows.map((row): Dispute => {
    const [first, ...latest] = members.filter((member) => member.dispute_id === row.id)
    const claim = claims.get(first!.claim_id)!
    const targets = (targetsOf.get(row.id) ?? []).flatMap((target) => refs.get(target) ?? [])
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
      speaker: refs.get(sides.get(row.party)!) ?? (claim.speaker && refOf(claim.speaker)),
      targets: targets.length > 0 ? targets : row.target === '' ? [] : claim.targets.map(refOf),
      status: row.status as DisputeStatus,
      counts: { claims: own, articles, responses: responses.get(row.id) ?? 0 },
      openedAt: iso(row.opened_at),
      lastAt: iso(row.last_at),
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
    .where(sql<boolean>`${sideOf('answering.party')} is not ${sideOf('disputes.party')}`)
    .where('answers.counts', '=', 1)
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
