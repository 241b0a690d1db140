import type { Claim } from '../domain/claim.ts'
import { alike } from '../matters/same-matter.ts'
import type { MatterFacts } from './matter-facts.ts'

type Said = Pick<MatterFacts, 'party' | 'words' | 'targets'> & { readonly claim: Pick<Claim, 'id' | 'parentId'> }

/**
 * Of a claim and one nested in it by which the same side says the same (*said that it wants an inquiry before the
 * vote*), the one that tells less: nobody said it twice. The nested one tells which act it is, unless only the other tells
 * whom it asks.
 */
export function toldTwice(facts: readonly Said[]): ReadonlySet<string> {
  const byId = new Map(facts.map((fact) => [fact.claim.id, fact]))
  const twice = new Set<string>()
  for (const { claim, party, words, targets } of facts) {
    const around = byId.get(claim.parentId ?? '')
    if (!around || around.party !== party || !alike(words, around.words)) continue
    twice.add(targets.length === 0 && around.targets.length > 0 ? claim.id : around.claim.id)
  }
  return twice
}
