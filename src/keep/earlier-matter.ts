import { mattersWith } from '../../db/dispute-store.ts'
import type { Queries } from '../../db/store.ts'
import { kinOf } from '../matters/alliance.ts'
import { matterOf } from '../matters/same-matter.ts'
import type { MatterFacts } from './matter-facts.ts'

/**
 * The dispute of earlier articles that a directive or accusation belongs to: about the same matter with a side that it asks
 * (or with the alliance that this side is in, or a member of it), else about more of the same matter with anybody.
 */
export async function earlierMatter(
  trx: Queries,
  { party, targets, mentioned, words, at }: Pick<MatterFacts, 'party' | 'targets' | 'mentioned' | 'words' | 'at'>,
): Promise<string | null> {
  if (words.length < 2) return null
  if (targets.length === 0) return matterOf(words, at, await mattersWith(trx, party, null, words))
  const asked = [...new Set([...targets.flatMap(kinOf), ...mentioned])]
  const known = matterOf(words, at, await mattersWith(trx, party, asked, words))
  return known ?? matterOf(words, at, await mattersWith(trx, party, null, words), true)
}
