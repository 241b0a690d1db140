import { answerableClaims } from '../../db/answerable-claims.ts'
import { deleteAnswers, insertAnswers } from '../../db/answers.ts'
import type { Queries } from '../../db/store.ts'
import type { Claim, ClaimResponse } from '../domain/claim.ts'
import { isDisputed, LEAST_ANSWER_CONFIDENCE } from '../domain/dispute.ts'
import type { TextSpan } from '../domain/span.ts'
import { kinOf } from '../matters/alliance.ts'
import { answerAcross, refuses, stanceOf } from '../matters/answer-across.ts'
import { topicWords } from '../matters/topic-words.ts'
import type { MatterFacts } from './matter-facts.ts'

/**
 * Links the claims of an article to the claim of another article that they answer best: those that hardly answer one of
 * their own article, and those that answer there what nobody disputes, and less surely.
 */
export async function linkAnswers(trx: Queries, facts: readonly MatterFacts[]): Promise<void> {
  const own = new Map(facts.map(({ claim }) => [claim.id, claim]))
  const links: { claimId: string; response: ClaimResponse }[] = []
  for (const fact of facts) {
    const response = await bestAnswer(trx, fact, own)
    if (response) links.push({ claimId: fact.claim.id, response })
  }
  await deleteAnswers(
    trx,
    links.map(({ claimId }) => claimId),
  )
  await insertAnswers(trx, links)
}

/** What a claim answers best in other articles, if more surely than what it answers in its own. */
async function bestAnswer(
  trx: Queries,
  fact: MatterFacts,
  own: ReadonlyMap<string, Claim>,
): Promise<ClaimResponse | null> {
  const { claim, party, likely, words } = fact
  const text = claim.content.map((span) => span.text).join(' ')
  const plain = refuses(claim.type, text)
  const stance = plain ? 'against' : stanceOf(claim.type, claim.negated)
  const sure = claim.responseTo !== null && claim.responseTo.confidence >= LEAST_ANSWER_CONFIDENCE
  const here = claim.responseTo && own.get(claim.responseTo.claimId)
  if (!stance || words.length === 0 || (sure && here && isDisputed(here))) return null
  const asked = [...new Set([party, ...likely].flatMap(kinOf))]
  const asking = [...new Set([...fact.targets, ...fact.mentioned])]
  const answer = { ...fact, type: claim.type, text, plain }
  let best: ClaimResponse | null = null
  let surest = sure ? claim.responseTo!.confidence : 0
  for (const earlier of await answerableClaims(trx, asked, asking, words)) {
    if (own.has(earlier.claimId)) continue
    const target = earlier.target === '' ? null : earlier.target
    const link = answerAcross(answer, { ...earlier, target, words: new Set(earlier.words) })
    if (!link || link.confidence <= surest) continue
    const { rule, confidence } = link
    best = { claimId: earlier.claimId, stance, confidence, rule, evidence: spansOf(claim, link.words) }
    surest = confidence
  }
  return best
}

/** Where the shared topic words stand in the content. */
function spansOf(claim: Claim, words: readonly string[]): TextSpan[] {
  const wanted = new Set(words)
  return claim.content.flatMap((span) =>
    [...span.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)].flatMap(({ 0: text, index }) => {
      if (!topicWords(text).some((word) => wanted.has(word))) return []
      return [{ start: span.start + index, end: span.start + index + text.length, text }]
    }),
  )
}
