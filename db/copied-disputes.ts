import type { Queries } from './store.ts'

/**
 * Which disputes the claims of an article belong to in another copy of its text, by the id that they have here. Claims
 * are the same where cue and content stand at the same places.
 */
export async function disputesOfCopy(db: Queries, articleId: string): Promise<Map<string, string>> {
  const copy = await db
    .selectFrom('articles as own')
    .innerJoin('articles as other', 'other.text_hash', 'own.text_hash')
    .select('other.id')
    .where('own.id', '=', articleId)
    .where('other.id', '<>', articleId)
    .orderBy('other.seq')
    .limit(1)
    .executeTakeFirst()
  if (!copy) return new Map()
  const rows = await db
    .selectFrom('claims as own')
    .innerJoin('claims as other', (join) =>
      join.onRef('other.cue', '=', 'own.cue').onRef('other.content', '=', 'own.content'),
    )
    .innerJoin('dispute_claims', 'dispute_claims.claim_id', 'other.id')
    .select(['own.id', 'dispute_id'])
    .where('own.article_id', '=', articleId)
    .where('other.article_id', '=', copy.id)
    .execute()
  return new Map(rows.map(({ id, dispute_id }) => [id, dispute_id]))
}
