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
