import type { Queries } from '../../db/store.ts'
import { isDisputed } from '../domain/dispute.ts'
import { articleMatters } from '../matters/article-matters.ts'
import { earlierMatter } from './earlier-matter.ts'
import { type MatterFacts, onSide } from './matter-facts.ts'

/**
 * Settles for whom those speak of whom the article does not say it: for the side that they may well stand for and that
 * demands the same of the same, in the article or before. *NATO must remove its naval group*, the foreign minister said.
 */
export async function settleSides(trx: Queries, facts: readonly MatterFacts[]): Promise<MatterFacts[]> {
  const here = articleMatters()
  for (const fact of facts) if (isDisputed(fact.claim) && fact.likely.length === 0) here.add(fact.claim.id, fact)
  const settled = new Map<string, string>()
  for (const fact of facts) {
    if (settled.has(fact.party) || !isDisputed(fact.claim)) continue
    for (const side of fact.likely) {
      const sided = onSide(fact, side, [])
      if ((here.find(sided) ?? (await earlierMatter(trx, sided))) === null) continue
      settled.set(fact.party, side)
      break
    }
  }
  return facts.map((fact) => {
    const side = settled.get(fact.party)
    return side === undefined ? fact : onSide(fact, side, [])
  })
}
