import { type Group, groupsInBands, insertGroups } from '../../db/claim-groups.ts'
import type { Queries } from '../../db/store.ts'
import { bandsOf } from '../matters/min-hash.ts'
import { FEWEST_WORDS, sameClaim } from '../matters/same-matter.ts'
import type { MatterFacts } from './matter-facts.ts'
import { toldTwice } from './told-once.ts'

/** The id of the group that a claim opens. */
export const ownGroup = (claim: string): string => claim.replace(/^clm_/u, 'grp_')

/**
 * Finds or opens the group of each claim that says enough to be recognised, and that no claim nested in it says again;
 * answers by claim id.
 */
export async function groupClaims(trx: Queries, facts: readonly MatterFacts[]): Promise<Map<string, string>> {
  const grouped = new Map<string, string>()
  const twice = toldTwice(facts)
  const telling = facts
    .filter(({ claim, words }) => words.length >= FEWEST_WORDS && !twice.has(claim.id))
    .map((fact) => ({ ...fact, bands: bandsOf(fact.party, fact.words) }))
  const groups = await groupsInBands(
    trx,
    telling.flatMap(({ bands }) => bands),
  )
  const opened: (Group & { bands: number[] })[] = []
  for (const { claim, party, words, bands } of telling) {
    const near = bands.flatMap((band) => groups.get(band) ?? [])
    const found = near.find((group) => group.party === party && sameClaim(words, group.words))
    if (!found) {
      const group = { id: ownGroup(claim.id), party, words, bands }
      opened.push(group)
      for (const band of bands) groups.set(band, [...(groups.get(band) ?? []), group])
      grouped.set(claim.id, group.id)
    } else grouped.set(claim.id, found.id)
  }
  await insertGroups(trx, opened)
  return grouped
}
