import type { Queries } from '../../db/store.ts'
import { isDisputed } from '../domain/dispute.ts'
import { articleMatters } from '../matters/article-matters.ts'
import { earlierMatter, quarrels } from './earlier-matter.ts'
import { type MatterFacts, onSide, presses } from './matter-facts.ts'

/**
 * Settles for whom those speak of whom the article does not say it: for the side that they may well stand for and that
 * demands the same of the same, in the article or before. *NATO must remove its naval group*, the foreign minister said.
 */
export async function settleSides(trx: Queries, facts: readonly MatterFacts[]): Promise<MatterFacts[]> {
  const here = articleMatters()
  for (const fact of facts) if (isDisputed(fact.claim) && fact.likely.length === 0) here.add(fact.claim.id, fact)
  const settled = new Map<string, string>()
  for (const fact of facts) {
    if (settled.has(fact.party) || !(isDisputed(fact.claim) || presses(fact))) continue
    const sided = fact.likely.map((side) => onSide(fact, side, []))
    const found =
      (await firstThat(sided, (one) => here.find(one) !== null || known(trx, one))) ??
      (await firstThat(sided, (one) => quarrels(trx, one)))
    if (found) settled.set(fact.party, found.party)
  }
  return facts.map((fact) => {
    const side = settled.get(fact.party)
    return side === undefined ? fact : onSide(fact, side, [])
  })
}

const known = async (trx: Queries, fact: MatterFacts): Promise<boolean> => (await earlierMatter(trx, fact)) !== null

async function firstThat<T>(list: readonly T[], holds: (one: T) => boolean | Promise<boolean>): Promise<T | undefined> {
  for (const one of list) if (await holds(one)) return one
  return undefined
}
