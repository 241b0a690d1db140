import type { ClaimResponse } from '../src/domain/claim.ts'
import { inChunks } from './chunks.ts'
import type { AnswerTable } from './schema.ts'
import type { Queries } from './store.ts'

/** Writes that claims answer others; both must be there already. */
export async function insertAnswers(
  db: Queries,
  answers: readonly { readonly claimId: string; readonly response: ClaimResponse }[],
): Promise<void> {
  for (const chunk of inChunks(answers)) {
    const rows = chunk.map(({ claimId, response }): AnswerTable => {
      const { stance, confidence, rule, evidence } = response
      const answered = response.claimId
      return { claim_id: claimId, answered_id: answered, stance, confidence, rule, evidence: JSON.stringify(evidence) }
    })
    await db.insertInto('answers').values(rows).execute()
  }
}

/** Takes back what claims were said to answer. */
export async function deleteAnswers(db: Queries, claimIds: readonly string[]): Promise<void> {
  for (const chunk of inChunks(claimIds)) await db.deleteFrom('answers').where('claim_id', 'in', chunk).execute()
}

/** The answers that claims of other articles give to this article's. */
export async function inboundAnswers(db: Queries, articleId: string): Promise<AnswerTable[]> {
  return db
    .selectFrom('answers')
    .innerJoin('claims as answered', 'answered.id', 'answers.answered_id')
    .innerJoin('claims as answering', 'answering.id', 'answers.claim_id')
    .selectAll('answers')
    .where('answered.article_id', '=', articleId)
    .where('answering.article_id', '!=', articleId)
    .execute()
}

/** Writes answers back whose claims are both still there. */
export async function restoreAnswers(db: Queries, answers: readonly AnswerTable[]): Promise<void> {
  const found = new Set<string>()
  for (const chunk of inChunks(answers.map((answer) => answer.answered_id))) {
    const rows = await db.selectFrom('claims').select('id').where('id', 'in', chunk).execute()
    for (const { id } of rows) found.add(id)
  }
  const kept = answers.filter((answer) => found.has(answer.answered_id))
  for (const chunk of inChunks(kept)) {
    await db
      .insertInto('answers')
      .values(chunk)
      .onConflict((on) => on.doNothing())
      .execute()
  }
}
