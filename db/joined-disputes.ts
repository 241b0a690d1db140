import { inChunks } from './chunks.ts'
import { indexDisputed, unindexDisputed } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** A claim of a dispute, with its side (a base) beside whom it asks. */
export type SidedClaim = {
  readonly claimId: string
  readonly disputeId: string
  readonly party: string
  readonly target: string
  readonly at: number
  readonly words: readonly string[]
  /** Its content. */
  readonly text: string
}

/** Makes one dispute of two: the claims of the one are shown in the other until `partDisputes`. */
export async function joinDisputes(db: Queries, id: string, into: string): Promise<void> {
  const claims = await claimIdsOf(db, id)
  await moveClaims(db, claims, into, (own) => own ?? id)
  await db.updateTable('disputes').set({ joined_id: into }).where('joined_id', '=', id).execute()
  await db.updateTable('disputes').set({ joined_id: into }).where('id', '=', id).execute()
  await db.deleteFrom('dispute_words').where('dispute_id', '=', id).execute()
}

/** Undoes the joins of these disputes and those into them; answers the disputes that lost or got back claims. */
export async function partDisputes(db: Queries, ids: readonly string[]): Promise<string[]> {
  const parted = new Set<string>()
  for (const chunk of inChunks(ids)) {
    const joined = await db
      .selectFrom('disputes')
      .select(['id', 'joined_id'])
      .where('joined_id', 'is not', null)
      .where(({ eb, or }) => or([eb('id', 'in', chunk), eb('joined_id', 'in', chunk)]))
      .execute()
    for (const { id, joined_id } of joined) {
      const own = await db.selectFrom('dispute_claims').select('claim_id').where('own_dispute_id', '=', id).execute()
      await moveClaims(
        db,
        own.map((row) => row.claim_id),
        id,
        () => null,
      )
      await db.updateTable('disputes').set({ joined_id: null }).where('id', '=', id).execute()
      parted.add(id).add(joined_id!)
    }
  }
  return [...parted]
}

/** Brings claims to another dispute. */
export async function moveClaims(
  db: Queries,
  claimIds: readonly string[],
  to: string,
  own: (own: string | null) => string | null = () => null,
): Promise<void> {
  const { seq } = await db.selectFrom('disputes').select('seq').where('id', '=', to).executeTakeFirstOrThrow()
  for (const chunk of inChunks(claimIds)) {
    await unindexDisputed(db, chunk)
    const rows = await db
      .selectFrom('dispute_claims')
      .select(['claim_id', 'own_dispute_id'])
      .where('claim_id', 'in', chunk)
      .execute()
    for (const { claim_id, own_dispute_id } of rows) {
      await db
        .updateTable('dispute_claims')
        .set({ dispute_id: to, dispute_seq: seq, own_dispute_id: own(own_dispute_id) })
        .where('claim_id', '=', claim_id)
        .execute()
    }
    await indexDisputed(db, chunk)
  }
}

/** The claims of a dispute, oldest first. */
export async function sidedClaims(db: Queries, id: string): Promise<SidedClaim[]> {
  const rows = await db
    .selectFrom('dispute_claims')
    .innerJoin('claims', 'claims.id', 'claim_id')
    .select(['claim_id', 'dispute_id', 'party', 'target', 'dispute_claims.at', 'words', 'content'])
    .where('dispute_id', '=', id)
    .orderBy('dispute_claims.at')
    .orderBy('claims.seq')
    .execute()
  return rows.map((row) => ({
    claimId: row.claim_id,
    disputeId: row.dispute_id,
    party: row.party ?? '',
    target: row.target ?? '',
    at: row.at,
    words: JSON.parse(row.words),
    text: (JSON.parse(row.content) as { text: string }[]).map(({ text }) => text).join(' '),
  }))
}

/** The disputes that have a side or a claim of these bases, those that were joined into others too. */
export async function disputesWith(db: Queries, bases: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const chunk of inChunks(bases)) {
    const sided = db.selectFrom('disputes').select('id').where('party', 'in', chunk)
    const asked = db.selectFrom('dispute_targets').select('dispute_id as id').where('target', 'in', chunk)
    const spoken = db
      .selectFrom('claims')
      .innerJoin('dispute_claims', 'claim_id', 'claims.id')
      .select('dispute_id as id')
      .where('claims.party', 'in', chunk)
    for (const { id } of await sided.union(asked).union(spoken).execute()) found.add(id)
  }
  return [...found]
}

/** The disputes that claims of these bases answer. */
export async function disputesAnsweredBy(db: Queries, bases: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const chunk of inChunks(bases)) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('answers', 'answers.claim_id', 'claims.id')
      .select('dispute_id')
      .distinct()
      .where('claims.party', 'in', chunk)
      .execute()
    for (const { dispute_id } of rows) if (dispute_id) found.add(dispute_id)
  }
  return [...found]
}

/** Disputes as they were opened, the first opened first. */
export async function openedDisputes(db: Queries, ids: readonly string[]) {
  const found: { id: string; seq: number; party: string; target: string; joined_id: string | null }[] = []
  for (const chunk of inChunks(ids)) {
    const rows = db.selectFrom('disputes').select(['id', 'seq', 'party', 'target', 'joined_id'])
    found.push(...(await rows.where('id', 'in', chunk).execute()))
  }
  return found.sort((one, other) => one.seq - other.seq)
}

async function claimIdsOf(db: Queries, id: string): Promise<string[]> {
  const rows = await db.selectFrom('dispute_claims').select('claim_id').where('dispute_id', '=', id).execute()
  return rows.map((row) => row.claim_id)
}
