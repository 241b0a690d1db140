import { disputesOfCopy } from '../../db/copied-disputes.ts'
import { disputeId, joinDispute, openDispute } from '../../db/dispute-claims.ts'
import { disputesOfGroups } from '../../db/disputes-touched.ts'
import type { Queries } from '../../db/store.ts'
import { isDisputed } from '../domain/dispute.ts'
import { articleMatters } from '../matters/article-matters.ts'
import type { CountedFacts } from './counted-sides.ts'
import { earlierMatter, meantMatter } from './earlier-matter.ts'
import { presses } from './matter-facts.ts'
import { toldTwice } from './told-once.ts'

/**
 * Brings an article's directives and accusations to the disputes that they belong to: that of the same claim in a copy of the
 * text, however little it says; else that of their claim group; else the one about the same matter between the same sides in
 * the article or before (or, where they share more, with another target); else a new one. A claim that names no target joins
 * where its party argues about the same matter with anybody, and opens a dispute of its own only where it is answered.
 * Of a claim and one nested in it that says the same, one counts.
 */
export async function gatherDisputes(
  trx: Queries,
  articleId: string,
  facts: readonly CountedFacts[],
  groups: ReadonlyMap<string, string>,
): Promise<void> {
  const pressing = facts.filter((fact) => isDisputed(fact.claim) || presses(fact))
  const twice = toldTwice(pressing)
  const disputed = pressing.filter(({ claim }) => !twice.has(claim.id))
  const answered = new Set(facts.map(({ claim }) => claim.responseTo?.claimId))
  const known = await disputesOfGroups(trx, [...new Set(disputed.flatMap(({ claim }) => groups.get(claim.id) ?? []))])
  const copied = await disputesOfCopy(trx, articleId)
  const here = articleMatters()
  for (const fact of disputed) {
    const { claim, own, targets, words, at } = fact
    const { party, target } = own
    const group = groups.get(claim.id)
    const same = copied.get(claim.id) ?? (group && known.get(group))
    let id = same ?? here.find(fact) ?? (await earlierMatter(trx, fact)) ?? (await meantMatter(trx, fact))
    const opens = id === null
    if (opens) {
      if (!isDisputed(claim) || (targets.length === 0 && !answered.has(claim.id))) continue
      id = await openDispute(trx, disputeId(claim.id), { party, target }, at)
    }
    await joinDispute(trx, { claimId: claim.id, disputeId: id!, at, target, targets: own.targets, words }, opens)
    here.add(id!, fact)
    if (group) known.set(group, id!)
  }
}
