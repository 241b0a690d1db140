import type { ClaimFacts } from './claim-facts.ts'

/** The numbers of some claims by who made the claims; those of nobody are left out. */
export function bySpeaker(claims: readonly ClaimFacts[], numbers: readonly number[]): Map<number | null, number[]> {
  const own = new Map<number | null, number[]>()
  claims.forEach(({ speaker }, at) => {
    if (speaker === null) return
    const known = own.get(speaker)
    if (known) known.push(numbers[at]!)
    else own.set(speaker, [numbers[at]!])
  })
  return own
}
