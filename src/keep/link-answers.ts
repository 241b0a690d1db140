import { deleteAnswers, insertAnswers } from '../../db/answers.ts'
import { answerableClaims } from '../../db/dispute-store.ts'
import type { Queries } from '../../db/store.ts'
import type { Claim, ClaimResponse } from '../domain/claim.ts'
import { LEAST_ANSWER_CONFIDENCE } from '../domain/dispute.ts'
import type { TextSpan } from '../domain/span.ts'
import { answerAcross, refuses, stanceOf } from '../matters/answer-across.ts'
import { topicWords } from '../matters/topic-words.ts'
import type { MatterFacts } from './matter-facts.ts'

/** Links the claims of an article that hardly answer one of its own to the claim of another article that they answer best. */
export async function linkAnswers(trx: Queries, facts: readonly MatterFacts[]): Promise<void> {
  const own = new Set(facts.map(({ claim }) => claim.id))
  const links: { claimId: string; response: ClaimResponse }[] = []
  for (const fact of facts) {
    const { claim, party, words } = fact
    const targets = fact.targets.length > 0 ? fact.targets : fact.mentioned
    const text = claim.content.map((span) => span.text).join(' ')
    const plain = refuses(claim.type, text)
    const stance = plain ? 'against' : stanceOf(claim.type, claim.negated)
    const sure = claim.responseTo?.confidence ?? 0
    if (!stance || sure >= LEAST_ANSWER_CONFIDENCE || words.length === 0) continue
    let best: ClaimResponse | null = null
    for (const asked of await answerableClaims(trx, party, targets, words)) {
      if (own.has(asked.claimId)) continue
      const target = asked.target === '' ? null : asked.target
      const link = answerAcross({ ...fact, text, plain }, { ...asked, target, words: new Set(asked.words) })
      if (!link || (best && link.confidence <= best.confidence)) continue
      const { rule, confidence } = link
      best = { claimId: asked.claimId, stance, confidence, rule, evidence: spansOf(claim, link.words) }
    }
    if (best) links.push({ claimId: claim.id, response: best })
  }
  await deleteAnswers(
    trx,
    links.map(({ claimId }) => claimId),
  )
  await insertAnswers(trx, links)
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
