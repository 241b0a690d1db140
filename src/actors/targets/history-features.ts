import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { bucket, named, namedAll } from '../feature-name.ts'
import type { Candidate } from './candidates.ts'
import type { ClaimView } from './claim-view.ts'
import { earlierClaim } from './earlier-claim.ts'
import { add, type FeatureList } from './feature-list.ts'
import type { Known } from './known.ts'

const NAME = namedAll(
  ...(['last-speaker', 'back', 'answers', 'directed-here', 'shared', 'shared+back', 'carried'] as const),
  ...(['mentioned-and-carried', 'speaker-targeted', 'speaker-targeted-type', 'targeted'] as const),
  ...(['targeted+carried'] as const),
)

const FURTHEST = 12

/** What the claims before say: who spoke, who was spoken of, and whom this speaker has been speaking against or for. */
export function addHistory(
  { index, speaker }: ClaimView,
  candidate: Candidate,
  among: readonly Candidate[],
  discourse: Discourse,
  known: Known,
  features: FeatureList,
): void {
  const { attributions, speakers } = discourse
  const { history } = known
  const place = named(candidate.place)
  const { entity } = candidate
  if (among.find((other) => other.place === 'answered')?.entity === entity) add(features, NAME['last-speaker'], place)
  const earlier = earlierClaim(entity, index, discourse, known)
  if (earlier) {
    add(features, NAME.back, mix(place, bucket(earlier.back)))
    add(features, NAME.answers, hashString(attributions[earlier.attribution]!.type))
    add(features, NAME['directed-here'], mix(place, earlier.directedHere ? 1 : 0))
    add(features, NAME.shared, mix(place, bucket(earlier.shared)))
    add(features, NAME['shared+back'], mix(bucket(earlier.shared), bucket(earlier.back)))
  }
  const carried = history[index - 1]?.includes(entity) ? 1 : history[index - 2]?.includes(entity) ? 2 : 0
  const sameSpeaker = index > 0 && speakers[index - 1]?.entity === speakers[index]?.entity ? 1 : 0
  add(features, NAME.carried, mix(carried, sameSpeaker))
  add(features, NAME['mentioned-and-carried'], mix(place, carried))
  let bySpeaker = 0
  let byAnyone = 0
  let last = 0
  for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at--) {
    if (!history[at]?.includes(entity)) continue
    byAnyone++
    if (speaker === null || speakers[at]?.entity !== speaker) continue
    if (bySpeaker++ === 0) last = hashString(attributions[at]!.type)
  }
  add(features, NAME['speaker-targeted'], mix(place, bucket(bySpeaker)))
  if (bySpeaker > 0) add(features, NAME['speaker-targeted-type'], mix(last, carried))
  add(features, NAME.targeted, mix(place, bucket(byAnyone)))
  if (bySpeaker > 0 || byAnyone > 0)
    add(features, NAME['targeted+carried'], mix(mix(bucket(bySpeaker), bucket(byAnyone)), carried))
}
