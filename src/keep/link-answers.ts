import { sidesOf } from '../../db/actor-sides.ts'
import { answerableClaims } from '../../db/answerable-claims.ts'
import { countAnswers, insertAnswerFacts, insertAnswers, readAnswerFacts, resetAnswers } from '../../db/answers.ts'
import { findClaims, readArticleClaims } from '../../db/claims.ts'
import type { Queries } from '../../db/store.ts'
import type { Claim, ClaimResponse } from '../domain/claim.ts'
import { isDisputed, LEAST_ANSWER_CONFIDENCE } from '../domain/dispute.ts'
import type { Stance } from '../domain/response.ts'
import type { TextSpan } from '../domain/span.ts'
import { kinOf } from '../matters/alliance.ts'
import { answerAcross, onlyNamesAct, refuses, stanceOf, wordsMeant } from '../matters/answer-across.ts'
import { topicWords } from '../matters/topic-words.ts'
import { type CountedFacts, countedSides } from './counted-sides.ts'
import { type MatterFacts, onSide } from './matter-facts.ts'

/**
 * Links the claims of an article to the claim of another article that they answer best: those that hardly answer one of
 * their own article, and those that answer there what nobody disputes, and less surely.
 */
export async function linkAnswers(trx: Queries, facts: readonly CountedFacts[]): Promise<void> {
  const own = new Map(facts.map(({ claim }) => [claim.id, claim]))
  await insertAnswerFacts(trx, new Map(facts.filter((fact) => stanceIn(fact.claim)).map(keptFacts)))
  for (const fact of facts) await linkBest(trx, fact, own)
}

/** Links again the claims whose side by their article was one of these and is another by a merge. */
export async function relinkAnswers(trx: Queries, bases: readonly string[]): Promise<void> {
  const concerned = await resetAnswers(trx, bases)
  for (const { id, at, facts } of await readAnswerFacts(trx, bases)) {
    const kept = JSON.parse(facts) as KeptFacts
    if ((await sidesOf(trx, [kept.party])).get(kept.party) === kept.party) continue
    const { articleId } = (await findClaims(trx, [id])).get(id)!
    const own = new Map(
      (await readArticleClaims(trx, articleId)).map((claim) => [claim.id, { ...claim, reasons: [] }] as const),
    )
    const claim = own.get(id)!
    const [fact] = await countedSides(trx, [
      onSide({ ...kept, lead: kept.lead ?? [], places: new Set(), turn: 0, claim, at }, kept.party, kept.likely),
    ])
    await linkBest(trx, fact!, own, false)
  }
  await countAnswers(trx, concerned)
}

type KeptFacts = Pick<
  MatterFacts,
  'party' | 'likely' | 'doer' | 'beside' | 'named' | 'mentioned' | 'words' | 'lead' | 'names'
>

function keptFacts({ claim, told }: CountedFacts): [claimId: string, facts: string] {
  const { party, likely, doer, beside, named, mentioned, words, lead, names } = told
  return [
    claim.id,
    JSON.stringify({ party, likely, doer, beside, named, mentioned, words, lead, names } satisfies KeptFacts),
  ]
}

/** Links a claim by the side that its article tells and, where a merge makes that another, beside it by this. */
async function linkBest(trx: Queries, fact: CountedFacts, own: ReadonlyMap<string, Claim>, told = true): Promise<void> {
  const byTold = told ? await bestAnswer(trx, fact.told, own) : null
  const byMerge = fact.party === fact.told.party ? null : await bestAnswer(trx, fact, own)
  const claimId = fact.claim.id
  if (byTold) await insertAnswers(trx, [{ claimId, response: byTold }])
  if (byMerge) await insertAnswers(trx, [{ claimId, response: byMerge }], true)
  if (byTold || byMerge) await countAnswers(trx, [claimId])
}

/** How a claim answers something said elsewhere, if it does by itself. */
function stanceIn(claim: Claim): Stance | null {
  return refuses(claim.type, textOf(claim)) ? 'against' : stanceOf(claim.type, claim.negated)
}

const textOf = ({ content }: Claim) => content.map((span) => span.text).join(' ')

/** What a claim answers best in other articles, if more surely than what it answers in its own. */
async function bestAnswer(
  trx: Queries,
  fact: MatterFacts,
  own: ReadonlyMap<string, Claim>,
): Promise<ClaimResponse | null> {
  const { claim, party, likely } = fact
  const text = textOf(claim)
  const words = onlyNamesAct({ ...fact, text }) ? wordsMeant(fact) : fact.words
  const plain = refuses(claim.type, text)
  const stance = stanceIn(claim)
  const sure = claim.responseTo !== null && claim.responseTo.confidence >= LEAST_ANSWER_CONFIDENCE
  const here = claim.responseTo && own.get(claim.responseTo.claimId)
  if (!stance || words.length === 0 || (sure && here && isDisputed(here))) return null
  const asked = [...new Set([party, ...likely].flatMap(kinOf))]
  const asking = [...new Set([...fact.targets, ...fact.mentioned])]
  const answer = { ...fact, type: claim.type, text, plain }
  let best: ClaimResponse | null = null
  let surest = sure ? claim.responseTo!.confidence : 0
  for (const earlier of await answerableClaims(trx, asked, asking, words, fact.at)) {
    if (own.has(earlier.claimId)) continue
    const target = earlier.target === '' ? null : earlier.target
    const link = answerAcross(answer, { ...earlier, target, words: new Set(earlier.words) })
    if (!link || link.confidence <= surest) continue
    const { rule, confidence } = link
    best = { claimId: earlier.claimId, stance, confidence, rule, evidence: shownBy(claim, link.words) }
    surest = confidence
  }
  return best
}

/** What shows that a claim answers: the shared topic words, or the cue where only the article's beginning has them. */
function shownBy(claim: Claim, words: readonly string[]): TextSpan[] {
  const spans = spansOf(claim, words)
  const { start, end, text } = claim.cue
  return spans.length > 0 ? spans : [{ start, end, text }]
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
