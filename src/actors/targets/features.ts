import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { bucket, named, namedAll } from '../feature-name.ts'
import type { Candidate } from './candidates.ts'
import type { ClaimView } from './claim-view.ts'
import { add, type FeatureList, newFeatures } from './feature-list.ts'
import { addHistory } from './history-features.ts'
import type { Known } from './known.ts'
import { addMention } from './mention-features.ts'
import { sideOf } from './side.ts'

const NAME = namedAll(
  ...(['place', 'kind', 'named', 'place+kind', 'place+ordinal', 'among', 'mentions', 'prominence'] as const),
  ...(['quotation', 'cue+place', 'cue+kind', 'source', 'rank', 'rank+kind', 'opening', 'side'] as const),
  ...(['side+place', 'others-mentioned', 'speaks', 'nested', 'addresses', 'tone', 'modal-said'] as const),
  ...(['nobody', 'nobody-cue', 'nobody-cue+quotation', 'nobody-quotation', 'nobody-mentioned'] as const),
  ...(['nobody-among', 'nobody-actors', 'nobody-tone', 'nobody-harm', 'nobody-modal'] as const),
  ...(['nobody-opening', 'nobody-addresses', 'nobody-speaker', 'nobody-words', 'nobody-before'] as const),
  ...(['nobody-word', 'nobody-told', 'told', 'told+cue', 'told+again', 'did', 'did+cue', 'nobody-did'] as const),
)

/** What speaks for and against a candidate being the target of a claim; `slotOf` ties it to the claim's act. Good until the next candidate's. */
export function featuresOf(
  view: ClaimView,
  candidate: Candidate,
  among: readonly Candidate[],
  discourse: Discourse,
  known: Known,
  doers: readonly number[],
): FeatureList {
  const { registry, speakers } = discourse
  const { attribution, index, tone } = view
  const { prominent, speaking, opening } = known
  const features = newFeatures()
  const entity = registry.entities[candidate.entity]!
  const speaker = speakers[index] ? registry.entities[speakers[index]!.entity]! : null
  const place = named(candidate.place)
  const kind = named(entity.kind)
  const { cue } = view
  const rank = prominent.indexOf(candidate.entity)
  add(features, NAME.place, place)
  add(features, NAME.kind, kind)
  add(features, NAME.named, mix(kind, entity.words.length > 0 ? 1 : 0))
  add(features, NAME['place+kind'], mix(place, mix(kind, entity.words.length > 0 ? 1 : 0)))
  add(features, NAME['place+ordinal'], mix(place, bucket(candidate.ordinal)))
  add(features, NAME.among, bucket(among.length))
  add(features, NAME.mentions, mix(place, Math.min(candidate.mentions, 3)))
  add(features, NAME.prominence, bucket(entity.mentions >> 1))
  add(features, NAME.quotation, mix(place, named(attribution.quotation)))
  add(features, NAME['cue+place'], mix(cue, mix(place, Math.min(candidate.ordinal, 2))))
  add(features, NAME['cue+kind'], mix(cue, kind))
  add(features, NAME.source, mix(kind, named(speaker?.kind ?? 'none')))
  add(features, NAME.rank, mix(place, rank))
  add(features, NAME['rank+kind'], mix(kind, rank))
  add(features, NAME.opening, mix(place, opening.has(candidate.entity) ? 1 : 0))
  const side = named(sideOf(speaker, entity))
  add(features, NAME.side, side)
  add(features, NAME['side+place'], mix(place, side))
  add(features, NAME['others-mentioned'], mix(place, bucket(countMentioned(among))))
  add(features, NAME.speaks, mix(place, speaking.has(candidate.entity) ? 1 : 0))
  add(
    features,
    NAME.nested,
    mix(place, (view.outer === candidate.entity ? 1 : 0) + (view.inner.has(candidate.entity) ? 2 : 0)),
  )
  add(features, NAME.addresses, mix(place, view.addresses ? 1 : 0))
  add(features, NAME.tone, mix(place, mix(Math.min(tone.against, 2), Math.min(tone.for, 2))))
  add(features, NAME['modal-said'], mix(place, hashString(view.modal)))
  addTold(view, candidate, kind, place, discourse, features)
  addDoing(doers, candidate, cue, place, features)
  addHistory(view, candidate, among, discourse, known, features)
  if (candidate.phrase >= 0 && candidate.place !== 'nearby') addMention(view, candidate, discourse, kind, features)
  return features
}

/** Whether the candidate did what the claim speaks of: first of all, with others, or another did. */
function addDoing(
  doers: readonly number[],
  { entity }: Candidate,
  cue: number,
  place: number,
  features: FeatureList,
): void {
  const rank = doers.indexOf(entity)
  const did = doers.length === 0 ? 0 : rank < 0 ? 1 : rank === 0 ? 2 : 3
  add(features, NAME.did, mix(did, place))
  add(features, NAME['did+cue'], mix(did, cue))
}

/** Whether the claim is said to the candidate, or to another, and whether it speaks of him too. */
function addTold(
  { told, cue, addresses }: ClaimView,
  { entity, mentions }: Candidate,
  kind: number,
  place: number,
  { registry }: Discourse,
  features: FeatureList,
): void {
  const isTold = told === null ? 0 : registry.resolved[told]?.entity === entity ? 2 : 1
  add(features, NAME.told, mix(isTold, mix(place, kind)))
  add(features, NAME['told+cue'], mix(isTold, mix(place, cue)))
  add(features, NAME['told+again'], mix(isTold, mix(Math.min(mentions, 2), addresses ? 1 : 0)))
}

const isMentioned = ({ place }: Candidate) => place === 'content' || place === 'object'

function countMentioned(candidates: readonly Candidate[]): number {
  let count = 0
  for (const candidate of candidates) if (isMentioned(candidate)) count++
  return count
}

/** What speaks for a claim being directed at nobody. */
export function featuresOfNobody(
  { attribution, cue, words, tone, modal, addresses, opening, index, speaker, told }: ClaimView,
  among: readonly Candidate[],
  { registry, speakers }: Discourse,
  { history }: Known,
  doers: readonly number[],
): FeatureList {
  const features = newFeatures()
  const mentioned = among.filter(isMentioned)
  const quotation = named(attribution.quotation)
  add(features, NAME.nobody, 0)
  add(features, NAME['nobody-cue'], cue)
  add(features, NAME['nobody-cue+quotation'], mix(cue, quotation))
  add(features, NAME['nobody-quotation'], quotation)
  add(features, NAME['nobody-mentioned'], bucket(mentioned.length))
  add(features, NAME['nobody-among'], bucket(among.length))
  add(
    features,
    NAME['nobody-actors'],
    bucket(mentioned.filter(({ entity }) => registry.entities[entity]!.words.length > 0).length),
  )
  add(features, NAME['nobody-tone'], mix(Math.min(tone.against, 3), Math.min(tone.for, 2)))
  add(features, NAME['nobody-harm'], Math.min(tone.harm, 2))
  add(features, NAME['nobody-modal'], hashString(modal))
  add(features, NAME['nobody-opening'], hashString(opening))
  add(features, NAME['nobody-addresses'], addresses ? 1 : 0)
  add(features, NAME['nobody-speaker'], named(speaker === null ? 'none' : registry.entities[speaker]!.kind))
  add(features, NAME['nobody-words'], bucket(words.length >> 2))
  add(features, NAME['nobody-did'], Math.min(doers.length, 2))
  add(features, NAME['nobody-told'], mix(cue, told === null ? 0 : 1))
  const same = index > 0 && speaker !== null && speakers[index - 1]?.entity === speaker ? 1 : 0
  add(features, NAME['nobody-before'], mix(same, Math.min(history[index - 1]?.length ?? 0, 1)))
  for (const { lemma } of words) add(features, NAME['nobody-word'], hashString(lemma))
  return features
}
