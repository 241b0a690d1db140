import type { Claim } from '../domain/claim.ts'
import { alike } from '../matters/same-matter.ts'
import type { MatterFacts } from './matter-facts.ts'

type Said = Pick<MatterFacts, 'party' | 'words'> & { readonly claim: Pick<Claim, 'id' | 'parentId'> }

/**
 * The claims that only tell of one nested in them by which the same side says the same: *said that it wants an inquiry
 * before the vote*. The nested one tells which act it is, so that it stands for both: nobody said it twice.
 */
export function tellNested(facts: readonly Said[]): ReadonlySet<string> {
  const byId = new Map(facts.map((fact) => [fact.claim.id, fact]))
  const outer = new Set<string>()
  for (const { claim, party, words } of facts) {
    const around = byId.get(claim.parentId ?? '')
    if (around && around.party === party && alike(words, around.words)) outer.add(around.claim.id)
  }
  return outer
}
