import { REFUSALS } from '../domain/claim-type.ts'
import type { Stance } from '../domain/response.ts'
import { wordSet } from '../lexicon/word-list.ts'
import type { ClaimFacts } from './claim-facts.ts'
import type { Pair } from './pairs.ts'
import type { Scene } from './scene.ts'

/** From these chances on the links that these rules take away, and those of who goes on, are right too often. */
const [LIKELY, LIKELY_OF_MORE] = [0.3, 0.25]

/** What is set down without an eye on another: *she wrote*, *he added*. */
const TELLING_ON = wordSet('add, write')

/**
 * True for a link against a claim, of a chance so small that how the answer stands in the article speaks against it: of 281 such
 * links of articles not trained on 23 are right. `before` is the claim that the claim before the answer answers, if it answers any.
 */
export function isUnlikely(
  stance: Stance,
  { answer, asked }: Pick<Pair, 'answer' | 'asked'>,
  chance: number,
  { claims, cast, circles }: Pick<Scene, 'claims' | 'cast' | 'circles'>,
  before: number | undefined,
): boolean {
  if (stance === 'for' || chance >= LIKELY) return false
  if (REFUSALS.has(answer.attribution.type)) return isMisplaced(answer, asked, circles)
  return (
    TELLING_ON.has(answer.attribution.cueLemma) ||
    asksBack(answer) ||
    (chance < LIKELY_OF_MORE && before !== asked.index && goesOn(answer, claims)) ||
    isOwnReport(answer, asked, claims) ||
    isAtOthers(answer, asked, circles) ||
    isOneOfMany(answer, asked, cast)
  )
}

/** What is told or asked, and not asked for. */
const TOLD = /^(?:prediction|question|statement)$/u

/** Rejected is what another wants, `Berg said it would rain` is not; denied is what is said of oneself or one's own. */
function isMisplaced({ attribution, speaker }: ClaimFacts, asked: ClaimFacts, circles: Scene['circles']) {
  if (attribution.type === 'rejection') return TOLD.test(asked.attribution.type)
  return speaker !== null && !areTied(circles, [speaker], [...asked.targets, ...asked.inContent])
}

const areTied = (circles: Scene['circles'], ones: readonly number[], others: readonly number[]) =>
  ones.some((one) => others.some((other) => [...circles[one]!].some((tied) => circles[other]!.has(tied))))

/** `“Who would pay for that?” she said.` */
const asksBack = ({ content }: ClaimFacts) => content.slice(-2).some(({ norm }) => norm === '?')

/**
 * `Lund said the harbour was safe, adding that dredging cost $3 million`: who goes on in one sentence, or in another paragraph, answers
 * what he has answered, if anything. A next sentence may be the answer that the first one prepared.
 */
function goesOn({ index, intoTurn, sentence, paragraph }: ClaimFacts, claims: readonly ClaimFacts[]) {
  const own = claims[index - 1]
  return own !== undefined && intoTurn > 0 && (own.sentence === sentence || own.paragraph !== paragraph)
}

/** `Lund said that dockers feared for their jobs. The harbour, she said, …`: what he himself tells of others he does not answer. */
function isOwnReport({ index, speaker, attribution }: ClaimFacts, asked: ClaimFacts, claims: readonly ClaimFacts[]) {
  const { parent } = asked.attribution
  if (parent === null || parent === index || attribution.parent !== null || speaker === null) return false
  return claims[parent]!.speaker === speaker
}

/** `Berg praised the harbour. … Lund called Norland's tariff theft`: who runs down somebody else has no quarrel with the speaker. */
function isAtOthers(
  { attribution, targets, inContent, paragraph }: ClaimFacts,
  asked: ClaimFacts,
  circles: Scene['circles'],
) {
  if (!/^(?:accusation|criticism)$/u.test(attribution.type) || targets.length === 0) return false
  if (asked.speaker === null || asked.paragraph === paragraph) return false
  return !areTied(circles, [...targets, ...inContent], [asked.speaker])
}

/** `Growers begged for exemptions. … “Cherries don't negotiate,” Lund said`: who is first quoted after a group is often one of it. */
function isOneOfMany(
  { speaker, attribution, intoTurn, replies, adversative }: ClaimFacts,
  asked: ClaimFacts,
  { actors }: Scene['cast'],
) {
  const [group, one] = [actors[asked.speaker ?? -1], actors[speaker ?? -1]]
  if (group?.kind !== 'group' || group.members.length > 0 || one?.kind !== 'person') return false
  return attribution.quotation === 'direct' && intoTurn === 0 && !replies && adversative === 0
}
