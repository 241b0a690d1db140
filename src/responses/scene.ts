import type { Cast } from '../domain/actor.ts'
import { type Attribution, chanceOfAny } from '../domain/attribution.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { type ClaimKeys, keysOf } from './affinity.ts'
import { type ClaimFacts, claimFacts } from './claim-facts.ts'
import { answeredActs, answeringActs } from './columns/acts.ts'
import { matchInputs } from './matching.ts'
import { gistsOf } from './meaning.ts'
import { answeredFeatures, answeringFeatures } from './roles.ts'
import { circles } from './sides.ts'
import { countCommon } from './word-numbers.ts'
import { wordingFeatures } from './wording.ts'

/** An article's claims with what is needed to compare any two of them. */
export type Scene = {
  readonly cast: Cast
  readonly circles: readonly ReadonlySet<number>[]
  readonly claims: readonly ClaimFacts[]
  /** For each claim the hashed features that tell whether it answers something, and whether something answers it. */
  readonly answering: readonly Int32Array[]
  readonly answered: readonly Int32Array[]
  /** For each claim which act it is, as an answer and as what is answered, in numbers. */
  readonly acts: readonly { readonly asAnswer: readonly number[]; readonly asAsked: readonly number[] }[]
  /** For each claim what affinities look at in it. */
  readonly keys: readonly ClaimKeys[]
  /** For each claim what is seen of it to match it with others. */
  readonly inputs: readonly Float32Array[]
  /** How many claims each speaker makes. */
  readonly spoken: ReadonlyMap<number | null, number>
  /** How many claims of one actor are directed at another or mention it. */
  readonly aimed: (speaker: number | null, other: number | null) => number
  /** The same, of claims that oppose, demand or threaten, by the chances of their types. */
  readonly opposed: (speaker: number | null, other: number | null) => number
  /** Indexes of the claims that are the first of their speakers. */
  readonly firsts: ReadonlySet<number>
  /** What sets each claim's content apart from the others' of the article, see meaning.ts. */
  readonly gists: readonly Float32Array[]
  /** For each claim how much of its topic words a claim of the same speaker near it has too, from 0 to 1. */
  readonly repeats: readonly number[]
  /** How telling a topic word is: the fewer claims have it, the more. */
  readonly worth: ReadonlyMap<string, number>
}

/** Gathers what is needed to compare an article’s claims. */
export function sceneOf(parsed: ParsedText, attributions: readonly Attribution[], cast: Cast): Scene {
  const claims = claimFacts(parsed, attributions, cast)
  const counts = new Map<string, number>()
  for (const { topics } of claims) for (const { stem } of topics) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const worth = new Map([...counts].map(([stem, count]) => [stem, Math.log((claims.length + 1) / count)]))
  const spoken = new Map<number | null, number>()
  for (const { speaker } of claims) if (speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const acts = claims.map((claim) => ({ asAnswer: answeringActs(claim), asAsked: answeredActs(claim) }))
  const wordings = claims.map((claim) => wordingFeatures(parsed, claim))
  const answering = claims.map((claim, at) => answeringFeatures(claim, claims, cast, wordings[at]!))
  const answered = claims.map((claim, at) => answeredFeatures(claim, claims, cast, wordings[at]!))
  return {
    cast,
    circles: circles(cast),
    claims,
    answering,
    answered,
    acts,
    keys: claims.map(keysOf),
    inputs: claims.map(matchInputs),
    spoken,
    aimed: aims(claims, () => 1),
    opposed: aims(claims, oppositionOf),
    firsts: firstsOf(claims),
    gists: gistsOf(claims.map(({ meaning }) => meaning)),
    repeats: claims.map((claim) => repeatsOf(claim, claims)),
    worth,
  }
}

/** What one does against another, or asks of him. */
export const OPPOSING: ReadonlySet<ClaimType> = new Set<ClaimType>([
  ...(['criticism', 'accusation', 'rejection', 'denial', 'threat', 'warning', 'demand'] as const),
])

const oppositionOf = ({ attribution }: ClaimFacts): number => chanceOfAny(attribution.types, OPPOSING)

function firstsOf(claims: readonly ClaimFacts[]): Set<number> {
  const speakers = new Set<number>()
  const firsts = claims.filter(({ speaker }) => {
    if (speaker === null || speakers.has(speaker)) return false
    speakers.add(speaker)
    return true
  })
  return new Set(firsts.map(({ index }) => index))
}

/** How many claims before and after may repeat one, and how many topic words a claim counts for at least. */
const [NEAR, FEW] = [11, 3]

function repeatsOf(claim: ClaimFacts, claims: readonly ClaimFacts[]): number {
  if (claim.speaker === null) return 0
  let most = 0
  for (const other of claims.slice(Math.max(0, claim.index - NEAR), claim.index + 1 + NEAR)) {
    if (other === claim || other.speaker !== claim.speaker) continue
    const fewest = Math.max(FEW, Math.min(claim.stemNumbers.length, other.stemNumbers.length))
    most = Math.max(most, countCommon(claim.stemNumbers, other.stemNumbers) / fewest)
  }
  return most
}

/** Adds up how much each speaker's claims concern another actor, every claim by its weight. */
function aims(claims: readonly ClaimFacts[], weightOf: (claim: ClaimFacts) => number): Scene['aimed'] {
  const counts = new Map<number, Map<number, number>>()
  for (const claim of claims) {
    const { speaker, targets, inContent } = claim
    if (speaker === null) continue
    const weight = weightOf(claim)
    const others = counts.get(speaker) ?? new Map<number, number>()
    counts.set(speaker, others)
    for (const other of new Set([...targets, ...inContent])) others.set(other, (others.get(other) ?? 0) + weight)
  }
  return (speaker, other) => (speaker === null || other === null ? 0 : (counts.get(speaker)?.get(other) ?? 0))
}
