import { DISPUTED_TYPES, type Dispute, type DisputeFilter, disputeStatus } from '../src/domain/dispute.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { Stance } from '../src/domain/response.ts'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import { findClaims, selectClaims, toClaims } from './claims.ts'
import { decodeCursor, encodeCursor, pageSize } from './cursor.ts'
import type { Queries } from './store.ts'

/** Directives and accusations that are directed at somebody or answered, newest first, each with its answers. */
export async function listDisputes(db: Queries, filter: DisputeFilter, page: PageRequest): Promise<Page<Dispute>> {
  const size = pageSize(page)
  const after = decodeCursor('disputes', 1, page.cursor)
  let query = selectDisputed(db)
  const { type, target, actor, status } = filter
  if (type !== undefined) query = query.where('claims.type', '=', type)
  if (target !== undefined) query = query.where(({ exists }) => exists(targets(db, target)))
  if (actor !== undefined)
    query = query.where((eb) => eb.or([eb('speaker_id', '=', actor), eb.exists(targets(db, actor))]))
  if (status !== undefined) {
    query = query.where(({ and, not, exists }) => {
      const has = (stance: Stance, wanted: boolean) =>
        wanted ? exists(answers(db, stance)) : not(exists(answers(db, stance)))
      return and([
        has('for', status === 'accepted' || status === 'contested'),
        has('against', status === 'rejected' || status === 'contested'),
      ])
    })
  }
  if (after) query = query.where('claims.seq', '<', Number(after[0]))
  const rows = await query
    .orderBy('claims.seq', 'desc')
    .limit(size + 1)
    .execute()
  const shown = rows.slice(0, size)
  const items = await withAnswers(db, await toClaims(db, shown))
  return { items, next: rows.length > size ? encodeCursor('disputes', [shown.at(-1)!.seq]) : null }
}

/** A dispute by the id that it has from its claim. */
export async function findDispute(db: Queries, id: string): Promise<Dispute | null> {
  const rows = await selectDisputed(db).where('claims.id', '=', id.replace(/^dsp_/u, 'clm_')).execute()
  const [dispute] = await withAnswers(db, await toClaims(db, rows))
  return dispute ?? null
}

function selectDisputed(db: Queries) {
  return selectClaims(db)
    .where('claims.type', 'in', DISPUTED_TYPES)
    .where(({ or, exists }) => or([exists(targets(db)), exists(answers(db))]))
}

function targets(db: Queries, actor?: string) {
  const all = db
    .selectFrom('claim_targets')
    .select('position')
    .whereRef('claim_targets.claim_id', '=', 'claims.id' as never)
  return actor === undefined ? all : all.where('actor_id', '=', actor)
}

function answers(db: Queries, stance?: Stance) {
  const all = db
    .selectFrom('answers')
    .select('stance')
    .whereRef('answers.answered_id', '=', 'claims.id' as never)
  return stance === undefined ? all : all.where('stance', '=', stance)
}

async function withAnswers(db: Queries, claims: readonly StoredClaim[]): Promise<Dispute[]> {
  if (claims.length === 0) return []
  const ids = claims.map(({ id }) => id)
  const rows = await db.selectFrom('answers').selectAll().where('answered_id', 'in', ids).execute()
  const answering = await findClaims(
    db,
    rows.map((row) => row.claim_id),
  )
  return claims.map((claim): Dispute => {
    const responses = rows
      .filter((row) => row.answered_id === claim.id)
      .map((row) => ({
        claim: answering.get(row.claim_id)!,
        stance: row.stance as Stance,
        confidence: row.confidence,
      }))
    return {
      id: claim.id.replace(/^clm_/u, 'dsp_'),
      claim,
      repeatedBy: [],
      responses,
      speaker: claim.speaker,
      targets: claim.targets,
      status: disputeStatus(responses.map(({ stance }) => stance)),
    }
  })
}
