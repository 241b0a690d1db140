import type { Cast } from '../domain/actor.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { type ClaimFacts, claimFacts } from './claim-facts.ts'
import { circles } from './sides.ts'

/** An article's claims with what is needed to compare any two of them. */
export type Scene = {
  readonly cast: Cast
  readonly circles: readonly ReadonlySet<number>[]
  readonly claims: readonly ClaimFacts[]
  /** How telling a topic word is: the fewer claims have it, the more. */
  readonly worth: ReadonlyMap<string, number>
}

export function sceneOf(parsed: ParsedText, attributions: readonly Attribution[], cast: Cast): Scene {
  const claims = claimFacts(parsed, attributions, cast)
  const counts = new Map<string, number>()
  for (const { topics } of claims) for (const { stem } of topics) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const worth = new Map([...counts].map(([stem, count]) => [stem, Math.log((claims.length + 1) / count)]))
  return { cast, circles: circles(cast), claims, worth }
}
