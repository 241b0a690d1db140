import { type Insertable, type Selectable, sql } from 'kysely'
import type { ClaimResponse } from '../src/domain/claim.ts'
import { inChunks } from './chunks.ts'
import type { AnswerTable } from './schema.ts'
import type { Queries } from './store.ts'

/** Writes that claims answer others, as articles say or by a merge; both must be there already. */
export async function insertAnswers(
  db: Queries,
  answers: readonly { readonly claimId: string; readonly response: ClaimResponse }[],
  byMerge = false,
): Promise<void> {
  for (const chunk of inChunks(answers)) {
    const rows = chunk.map(({ claimId, response }): Insertable<AnswerTable> => {
      const { stance, confidence, rule, evidence } = response
      const answered = response.claimId
      const said = { stance, confidence, rule, evidence: JSON.stringify(evidence) }
      return { claim_id: claimId, answered_id: answered, ...said, by_merge: Number(byMerge) }
    })
    await db
      .insertInto('answers')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
  }
}

/** Takes back answers that are there by a merge and that these bases give or get; answers the claims concerned. */
export async function resetAnswers(db: Queries, bases: readonly string[]): Promise<string[]> {
  const concerned = new Set<string>()
  for (const chunk of inChunks(bases)) {
    const claims = db.selectFrom('claims').select('id').where('party', 'in', chunk)
    for (const column of ['claim_id', 'answered_id'] as const) {
      const rows = await db.selectFrom('answers').select('claim_id').where(column, 'in', claims).execute()
      for (const { claim_id } of rows) concerned.add(claim_id)
    }
  }
  for (const chunk of inChunks([...concerned]))
    await db.deleteFrom('answers').where('by_merge', '=', 1).where('claim_id', 'in', chunk).execute()
  return [...concerned]
}

/**
 * Says which of the answers of these claims count: one across articles rather than one in its own, one that is there by a
 * merge rather than another, and none to the own side.
 */
export async function countAnswers(db: Queries, claimIds: readonly string[]): Promise<void> {
  const party = (claim: string) =>
    sql`(select coalesce(side_id, party) from claims left join actors on actors.id = party where claims.id = ${sql.ref(claim)})`
  for (const chunk of inChunks(claimIds)) {
    await sql`update answers set counts = case
      when by_merge then 1
      when rule like 'across-%' then ${party('claim_id')} is not ${party('answered_id')} and not exists
        (select 1 from answers as other where other.claim_id = answers.claim_id and other.by_merge)
      else not exists (select 1 from answers as other where other.claim_id = answers.claim_id and other.rule like 'across-%'
        and (other.by_merge or ${party('other.claim_id')} is not ${party('other.answered_id')})) end
      where claim_id in (${sql.join(chunk)})`.execute(db)
  }
}

/** Writes what tells which claims of other articles claims answer, as JSON. */
export async function insertAnswerFacts(db: Queries, facts: ReadonlyMap<string, string>): Promise<void> {
  for (const chunk of inChunks([...facts])) {
    const rows = chunk.map(([claim_id, facts]) => ({ claim_id, facts }))
    await db.insertInto('answer_facts').values(rows).execute()
  }
}

/** Of claims that took the side of any of these bases, what `insertAnswerFacts` wrote. */
export async function readAnswerFacts(db: Queries, bases: readonly string[]) {
  const found: { id: string; at: number; facts: string }[] = []
  for (const chunk of inChunks(bases)) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('answer_facts', 'answer_facts.claim_id', 'claims.id')
      .select(['claims.id', 'at', 'facts'])
      .where('party', 'in', chunk)
      .orderBy('claims.seq')
      .execute()
    found.push(...rows)
  }
  return found
}

/** The answers that claims of other articles give to this article's. */
export async function inboundAnswers(db: Queries, articleId: string): Promise<Selectable<AnswerTable>[]> {
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
export async function restoreAnswers(db: Queries, answers: readonly Selectable<AnswerTable>[]): Promise<void> {
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
