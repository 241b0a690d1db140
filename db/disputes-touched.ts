import type { NotNull } from 'kysely'
import { inChunks } from './chunks.ts'
import type { Queries } from './store.ts'

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
    .select('dispute_id')
    .where('claims.article_id', '=', articleId)
    .where('dispute_id', 'is not', null)
    .$narrowType<{ dispute_id: NotNull }>()
  const rows = await own.union(answered).execute()
  return rows.map((row) => row.dispute_id)
}
