import { mattersWith } from '../../db/dispute-words.ts'
import type { Queries } from '../../db/store.ts'
import { isKnownSide, kinOf } from '../matters/alliance.ts'
import { matterMeant, matterOf, QUARREL } from '../matters/same-matter.ts'
import { shared } from '../matters/topic-words.ts'
import type { MatterFacts } from './matter-facts.ts'

/** What is told of a claim whose dispute is sought, and one that it is not. */
type Sought = Pick<MatterFacts, 'party' | 'targets' | 'mentioned' | 'words' | 'names' | 'at'> & {
  readonly except?: string
}

/**
 * The dispute of earlier articles that a directive or accusation belongs to: about the same matter with a side that it asks
 * or names (or with the alliance that this side is in, or a member of it), or within a month with anybody, where it asks
 * nobody that other articles would know (*the troops must leave*); else about more of the same matter with anybody.
 */
export async function earlierMatter(
  trx: Queries,
  { party, targets, mentioned, words, names, at, except }: Sought,
): Promise<string | null> {
  if (words.length < 2) return null
  const anybody = async () => mattersWith(trx, party, null, words, at, { except })
  if (targets.length === 0) return matterOf(words, at, await anybody(), { names })
  const asked = [...new Set([...targets.flatMap(kinOf), ...mentioned])]
  const known = matterOf(words, at, await mattersWith(trx, party, asked, words, at, { except }), { names })
  if (known !== null) return known
  const others = await anybody()
  const recent = targets.some(isKnownSide) ? [] : others.filter(({ lastAt }) => Math.abs(at - lastAt) <= QUARREL)
  return matterOf(words, at, recent, { names }) ?? matterOf(words, at, others, { strict: true, names })
}

/** True if a side has lately quarrelled with one of the targets about something that the claim names too. */
export async function quarrels(
  trx: Queries,
  { party, targets, words, at }: Pick<MatterFacts, 'party' | 'targets' | 'words' | 'at'>,
): Promise<boolean> {
  if (targets.length === 0 || words.length === 0) return false
  const matters = await mattersWith(trx, party, targets.flatMap(kinOf), words, at, { least: 1 })
  return matters.some(({ core, lastAt }) => Math.abs(at - lastAt) <= QUARREL && shared(words, core).length > 0)
}

/** The dispute of earlier articles that a claim means which leaves it to the beginning of its article what it is about. */
export async function meantMatter(
  trx: Queries,
  { claim, party, targets, words, lead, names, at }: MatterFacts,
): Promise<string | null> {
  const asked = targets.length === 0 ? null : targets.flatMap(kinOf)
  const matters = await mattersWith(trx, party, asked, [...new Set([...words, ...lead])], at)
  return matterMeant({ words, lead, names, at, accuses: claim.type === 'accusation' }, matters)
}
