import type { ClaimType } from '../../../domain/claim-type.ts'
import type { Discourse } from '../../discourse.ts'
import type { Candidate } from '../candidates.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

const AGAINST: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'accusation',
  'criticism',
  'demand',
  'rejection',
  'threat',
  'warning',
])

/** `“They must leave,” said the head of the council`: none of those for whom somebody speaks is whom he is against, where he does not name them. */
export const notOwnSide: TargetRule = (index, _, chosen, discourse) => {
  const { attributions, speakers, registry } = discourse
  const speaker = registry.entities[speakers[index]?.entity ?? -1]
  if (!speaker || !AGAINST.has(attributions[index]!.type)) return chosen
  const isOwn = ({ entity }: Candidate) => speaker.onBehalfOf.has(entity) || speaker.memberOf.has(entity)
  return chosen.filter((candidate) => !isOwn(candidate) || !isUnnamed(candidate, discourse))
}

const isUnnamed = (candidate: Candidate, { phrases: { list } }: Discourse): boolean => {
  const { form, plural } = list[candidate.phrase] ?? {}
  return isOnlyBefore(candidate) || (form === 'pronoun' && plural === true)
}
