import type { Cast } from '../domain/actor.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { type ClaimFacts, claimFacts } from './claim-facts.ts'
import { answeredActs, answeringActs } from './columns/acts.ts'
import { answeredFeatures, answeringFeatures } from './roles.ts'
import { circles } from './sides.ts'
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
  /** How many claims each speaker makes. */
  readonly spoken: ReadonlyMap<number | null, number>
  /** How many claims of one actor are directed at another or mention it. */
  readonly aimed: (speaker: number | null, other: number | null) => number
  /** How telling a topic word is: the fewer claims have it, the more. */
  readonly worth: ReadonlyMap<string, number>
}

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
  return { cast, circles: circles(cast), claims, answering, answered, acts, spoken, aimed: aims(claims), worth }
}

function aims(claims: readonly ClaimFacts[]): Scene['aimed'] {
  const counts = new Map<number, Map<number, number>>()
  for (const { speaker, targets, inContent } of claims) {
    if (speaker === null) continue
    const others = counts.get(speaker) ?? new Map<number, number>()
    counts.set(speaker, others)
    for (const other of new Set([...targets, ...inContent])) others.set(other, (others.get(other) ?? 0) + 1)
  }
  return (speaker, other) => (speaker === null || other === null ? 0 : (counts.get(speaker)?.get(other) ?? 0))
}
