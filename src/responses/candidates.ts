import type { ClaimFacts } from './claim-facts.ts'

/** How many claims before and after one may be what it answers: keeps the cost of a claim constant. */
const BEFORE = 30
const AFTER = 6

/** The claims that `answer` may answer, the nearest first: earlier ones, then later ones. Its own speaker's are none. */
export function candidatesFor(answer: ClaimFacts, claims: readonly ClaimFacts[]): ClaimFacts[] {
  const { index, speaker } = answer
  const before = claims.slice(Math.max(0, index - BEFORE), index).reverse()
  const after = claims.slice(index + 1, index + 1 + AFTER)
  return [...before, ...after].filter((asked) => speaker === null || asked.speaker !== speaker)
}
