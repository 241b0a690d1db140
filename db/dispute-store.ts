import { sql } from 'kysely'
import { type DisputeStatus, disputeStatus, LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
import type { Stance } from '../src/domain/response.ts'
import { mostAsked } from '../src/matters/most-asked.ts'
import type { Matter } from '../src/matters/same-matter.ts'
import { inChunks } from './chunks.ts'
import type { Queries } from './store.ts'

/** At most this many disputes that share most words with a claim are looked at: the cost of an article stays flat. */
const CANDIDATES = 10
/** The recent claims of a dispute that an answer may mean. */
const RECENT = 20

/** A claim of a dispute, with whom it asks: '' for nobody in particular. */
export type DisputeClaim = {
  readonly claimId: string
  readonly disputeId: string
  readonly at: number
  readonly target: string
  readonly words: readonly string[]
}
export type Sides = { readonly party: string; readonly target: string }

/** The disputes in which one party asked any of the targets and that share `least` words or more, as matters. */
export async function mattersWith(
  db: Queries,
  party: string,
  targets: readonly string[] | null,
  words: readonly string[],
  least = 2,
): Promise<Matter[]> {
  let query = db
    .selectFrom('dispute_words')
    .select('dispute_id')
    .where('party', '=', party)
    .where('word', 'in', words)
    .groupBy('dispute_id')
    .having((eb) => eb.fn.countAll(), '>=', least)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
  if (targets) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('dispute_claims')
          .select('claim_id')
          .whereRef('dispute_claims.dispute_id', '=', 'dispute_words.dispute_id')
          .where('dispute_claims.target', 'in', targets),
      ),
    )
  }
  const found = await query.limit(CANDIDATES).execute()
  return readMatters(
    db,
    found.map((row) => row.dispute_id),
  )
}

/** The recent claims, with their sides, of disputes about any of the words in which `asked` were asked or `asking` asked. */
export async function answerableClaims(
  db: Queries,
  asked: readonly string[],
  asking: readonly string[],
  words: readonly string[],
): Promise<(DisputeClaim & { readonly party: string })[]> {
  const found = new Map<string, Sides>()
  const sharing = db
    .selectFrom('dispute_words')
    .select(['dispute_id', 'party', 'target'])
    .where('word', 'in', words)
    .groupBy(['dispute_id', 'party', 'target'])
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .limit(CANDIDATES)
  for (const row of await sharing.where('target', 'in', asked).execute()) found.set(row.dispute_id, row)
  if (asking.length > 0) {
    for (const row of await sharing.where('party', 'in', asking).execute()) found.set(row.dispute_id, row)
  }
  const claims: (DisputeClaim & { readonly party: string })[] = []
  for (const [id, { party, target }] of found) {
    const rows = await db
      .selectFrom('dispute_claims')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('at', 'desc')
      .limit(RECENT)
      .execute()
    for (const row of rows) {
      const words = JSON.parse(row.words) as string[]
      claims.push({ claimId: row.claim_id, disputeId: id, at: row.at, words, party, target: row.target || target })
    }
  }
  return claims
}

/** Which disputes the other claims of these groups belong to. */
export async function disputesOfGroups(db: Queries, groups: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const chunk of inChunks(groups)) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('dispute_claims', 'dispute_claims.claim_id', 'claims.id')
      .select((eb) => ['claims.group_id', eb.fn.min('dispute_id').as('dispute_id')])
      .where('claims.group_id', 'in', chunk)
      .groupBy('claims.group_id')
      .execute()
    for (const { group_id, dispute_id } of rows) found.set(group_id!, dispute_id)
  }
  return found
}

export async function openDispute(db: Queries, id: string, sides: Sides, at: number): Promise<void> {
  await db
    .insertInto('disputes')
    .values({ id, ...sides, opened_at: at, last_at: at, status: 'unanswered' satisfies DisputeStatus })
    .onConflict((on) => on.column('id').doNothing())
    .execute()
}

/** Adds a claim to its dispute; the words of the claim that opened it are its core from the start. */
export async function joinDispute(db: Queries, claim: DisputeClaim, opens: boolean): Promise<void> {
  const { claimId, disputeId, at, target, words } = claim
  await db
    .insertInto('dispute_claims')
    .values(({ selectFrom }) => ({
      claim_id: claimId,
      dispute_id: disputeId,
      dispute_seq: selectFrom('disputes').select('seq').where('id', '=', disputeId),
      at,
      target,
      words: JSON.stringify(words),
      speaker_base_id: selectFrom('claims').select('speaker_base_id').where('id', '=', claimId),
      type: selectFrom('claims').select('type').where('id', '=', claimId),
    }))
    .execute()
  const dispute = await db
    .updateTable('disputes')
    .set({ opened_at: sql`min(opened_at, ${at})`, last_at: sql`max(last_at, ${at})` })
    .where('id', '=', disputeId)
    .returning(['party', 'target'])
    .executeTakeFirstOrThrow()
  if (words.length > 0) await countWords(db, disputeId, dispute, words, opens ? 2 : 1)
  if (target !== '' && target !== dispute.target) await retarget(db, disputeId, dispute.target)
}

/** Says again whom a dispute is with, by its latest claims; answers who that is. */
async function retarget(db: Queries, id: string, current: string): Promise<string> {
  const latest = db
    .selectFrom('dispute_claims')
    .select('target')
    .where('dispute_id', '=', id)
    .orderBy('at', 'desc')
    .limit(RECENT)
  const counts = await db
    .selectFrom(latest.as('latest'))
    .select((eb) => ['target', eb.fn.countAll<number>().as('count')])
    .where('target', '!=', '')
    .groupBy('target')
    .execute()
  const target = mostAsked(
    counts.map((row) => ({ target: row.target!, count: row.count })),
    current,
  )
  if (target === current) return current
  await db.updateTable('disputes').set({ target }).where('id', '=', id).execute()
  await db.updateTable('dispute_words').set({ target }).where('dispute_id', '=', id).execute()
  return target
}

async function countWords(db: Queries, id: string, sides: Sides, words: readonly string[], by: number): Promise<void> {
  await db
    .insertInto('dispute_words')
    .values(words.map((word) => ({ dispute_id: id, word, party: sides.party, target: sides.target, count: by })))
    .onConflict((on) => on.columns(['dispute_id', 'word']).doUpdateSet({ count: sql`dispute_words.count + ${by}` }))
    .execute()
}

/** The disputes that an article's claims belong to or answer. */
export async function disputesOfArticle(db: Queries, articleId: string): Promise<string[]> {
  const own = db
    .selectFrom('claims')
    .innerJoin('dispute_claims', 'dispute_claims.claim_id', 'claims.id')
    .select('dispute_id')
    .where('claims.article_id', '=', articleId)
  const answered = db
    .selectFrom('claims')
    .innerJoin('answers', 'answers.claim_id', 'claims.id')
    .innerJoin('dispute_claims', 'dispute_claims.claim_id', 'answers.answered_id')
    .select('dispute_id')
    .where('claims.article_id', '=', articleId)
  const rows = await own.union(answered).execute()
  return rows.map((row) => row.dispute_id)
}

/** Brings disputes that lost claims or answers in line with what is left of them. */
export async function rebuildDisputes(db: Queries, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const rows = await db.selectFrom('dispute_claims').selectAll().where('dispute_id', '=', id).orderBy('at').execute()
    if (rows.length === 0) {
      await db.deleteFrom('disputes').where('id', '=', id).execute()
      continue
    }
    const { party, target: asked } = await db
      .updateTable('disputes')
      .set({ opened_at: rows[0]!.at, last_at: rows.at(-1)!.at })
      .where('id', '=', id)
      .returning(['party', 'target'])
      .executeTakeFirstOrThrow()
    await db.deleteFrom('dispute_words').where('dispute_id', '=', id).execute()
    const target = await retarget(db, id, asked)
    const opener = rows.find((row) => disputeId(row.claim_id) === id) ?? rows[0]!
    for (const row of rows) {
      const words = JSON.parse(row.words) as string[]
      if (words.length > 0) await countWords(db, id, { party, target }, words, row === opener ? 2 : 1)
    }
  }
  await refreshStatus(db, ids)
}

/** A dispute has its id from the claim that opened it. */
export function disputeId(claimId: string): string {
  return claimId.replace(/^clm_/u, 'dsp_')
}

/** Says again where disputes stand: by the answers of the target's side, or of anybody else but who asks. */
export async function refreshStatus(db: Queries, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const rows = await db
      .selectFrom('dispute_claims')
      .innerJoin('answers', 'answers.answered_id', 'dispute_claims.claim_id')
      .innerJoin('claims', 'claims.id', 'answers.claim_id')
      .innerJoin('disputes', 'disputes.id', 'dispute_claims.dispute_id')
      .select(['answers.stance', 'claims.party', 'disputes.target'])
      .distinct()
      .where('dispute_claims.dispute_id', '=', id)
      .where(sql<boolean>`claims.party is not disputes.party`)
      .where('answers.confidence', '>=', LEAST_ANSWER_CONFIDENCE)
      .execute()
    const asked = rows.filter((row) => row.party === row.target)
    const status = disputeStatus((asked.length > 0 ? asked : rows).map((row) => row.stance as Stance))
    await db.updateTable('disputes').set({ status }).where('id', '=', id).execute()
  }
}

async function readMatters(db: Queries, ids: readonly string[]): Promise<Matter[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('disputes').select(['id', 'opened_at', 'last_at']).where('id', 'in', ids).execute()
  const words = await db
    .selectFrom('dispute_words')
    .select(['dispute_id', 'word', 'count'])
    .where('dispute_id', 'in', ids)
    .execute()
  return rows.map(({ id, opened_at, last_at }) => {
    const own = words.filter((row) => row.dispute_id === id)
    const core = new Set(own.filter(({ count }) => count > 1).map(({ word }) => word))
    return { id, core, words: new Set(own.map(({ word }) => word)), openedAt: opened_at, lastAt: last_at }
  })
}
