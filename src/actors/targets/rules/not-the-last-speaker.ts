import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'
import { ACTS_OF_BODIES } from '../../../lexicon/acts-of-bodies.ts'
import type { Discourse } from '../../discourse.ts'
import type { TargetRule } from './index.ts'

/** What judges or answers what others have done. */
const ON_ACTS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  ...(['accusation', 'agreement', 'criticism', 'praise', 'rejection'] as const),
])
/** How far from its beginning the content's first phrase stands: `that the …`. */
const NEAR = 6

/** `welcomed the verdict`, `called the law a mistake`: what courts, parliaments and states make is not what the last speaker did. */
export const notTheLastSpeaker: TargetRule = (index, _, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (!ON_ACTS.has(attribution.type) || !beginsWithActOfBody(attribution, discourse)) return chosen
  return chosen.filter(({ place }) => place !== 'answered')
}

function beginsWithActOfBody({ content: [first] }: Attribution, { phrases: { list } }: Discourse): boolean {
  const phrase = list[firstEndingAfter(list, first!.start)]
  if (phrase?.form !== 'noun' || phrase.end > first!.end || phrase.start - first!.start > NEAR) return false
  return phrase.possessor === null && ACTS_OF_BODIES.has(phrase.lemma)
}
