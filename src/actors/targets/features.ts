import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { bucket, named } from '../feature-name.ts'
import type { Candidate, Known } from './candidates.ts'
import type { ClaimView } from './claim-view.ts'
import { featureList } from './feature-list.ts'
import { addHistory } from './history-features.ts'
import { addMention } from './mention-features.ts'

/** What speaks for and against a candidate being the target of a claim; `slotOf` ties it to the claim's act. */
export function featuresOf(
  view: ClaimView,
  candidate: Candidate,
  among: readonly Candidate[],
  discourse: Discourse,
  known: Known,
): number[] {
  const { registry, speakers } = discourse
  const { attribution, index, tone } = view
  const { prominent, speaking, opening } = known
  const { features, add } = featureList()
  const entity = registry.entities[candidate.entity]!
  const speaker = speakers[index] ? registry.entities[speakers[index]!.entity]! : null
  const place = named(candidate.place)
  const kind = named(entity.kind)
  const cue = hashString(attribution.cueLemma)
  add('place', place)
  add('kind', kind)
  add('named', mix(kind, entity.words.length > 0 ? 1 : 0))
  add('place+kind', mix(place, mix(kind, entity.words.length > 0 ? 1 : 0)))
  add('place+ordinal', mix(place, bucket(candidate.ordinal)))
  add('among', bucket(among.length))
  add('mentions', mix(place, Math.min(candidate.mentions, 3)))
  add('prominence', bucket(entity.mentions >> 1))
  add('quotation', mix(place, named(attribution.quotation)))
  add('cue+place', mix(cue, mix(place, Math.min(candidate.ordinal, 2))))
  add('cue+kind', mix(cue, kind))
  add('source', mix(kind, named(speaker?.kind ?? 'none')))
  add('rank', mix(place, prominent.indexOf(candidate.entity)))
  add('rank+kind', mix(kind, prominent.indexOf(candidate.entity)))
  add('opening', mix(place, opening.has(candidate.entity) ? 1 : 0))
  const side = named(speaker ? sideOf(speaker, entity) : 'no speaker')
  add('side', side)
  add('side+place', mix(place, side))
  add('others-mentioned', mix(place, bucket(among.filter(isMentioned).length)))
  add('speaks', mix(place, speaking.has(candidate.entity) ? 1 : 0))
  add('nested', mix(place, (view.outer === candidate.entity ? 1 : 0) + (view.inner.has(candidate.entity) ? 2 : 0)))
  add('addresses', mix(place, view.addresses ? 1 : 0))
  add('tone', mix(place, mix(Math.min(tone.against, 2), Math.min(tone.for, 2))))
  add('modal-said', mix(place, hashString(view.modal)))
  addHistory(view, candidate, among, discourse, known, add)
  if (candidate.phrase >= 0 && candidate.place !== 'nearby') addMention(view, candidate, discourse, kind, add)
  return features
}

const isMentioned = ({ place }: Candidate) => place === 'content' || place === 'object'

/** What speaks for a claim being directed at nobody. */
export function featuresOfNobody(
  { attribution, words, tone, modal, addresses, opening, index, speaker }: ClaimView,
  among: readonly Candidate[],
  { registry, speakers }: Discourse,
  { history }: Known,
): number[] {
  const { features, add } = featureList()
  const mentioned = among.filter(isMentioned)
  const quotation = named(attribution.quotation)
  const cue = hashString(attribution.cueLemma)
  add('nobody', 0)
  add('nobody-cue', cue)
  add('nobody-cue+quotation', mix(cue, quotation))
  add('nobody-quotation', quotation)
  add('nobody-mentioned', bucket(mentioned.length))
  add('nobody-among', bucket(among.length))
  add('nobody-actors', bucket(mentioned.filter(({ entity }) => registry.entities[entity]!.words.length > 0).length))
  add('nobody-tone', mix(Math.min(tone.against, 3), Math.min(tone.for, 2)))
  add('nobody-harm', Math.min(tone.harm, 2))
  add('nobody-modal', hashString(modal))
  add('nobody-opening', hashString(opening))
  add('nobody-addresses', addresses ? 1 : 0)
  add('nobody-speaker', named(speaker === null ? 'none' : registry.entities[speaker]!.kind))
  add('nobody-words', bucket(words.length >> 2))
  const same = index > 0 && speaker !== null && speakers[index - 1]?.entity === speaker ? 1 : 0
  add('nobody-before', mix(same, Math.min(history[index - 1]?.length ?? 0, 1)))
  for (const { lemma } of words) add('nobody-word', hashString(lemma))
  return features
}

/** Whether a candidate is on the speaker's side: what it belongs to or speaks for, or of the same country. */
function sideOf(speaker: Entity, candidate: Entity): string {
  if (speaker.onBehalfOf.has(candidate.index) || speaker.memberOf.has(candidate.index)) return 'own'
  if (candidate.onBehalfOf.has(speaker.index) || candidate.memberOf.has(speaker.index)) return 'own people'
  if (speaker.country === null || candidate.country === null) return 'untold'
  if (speaker.country !== candidate.country) return 'other country'
  return candidate.kind === 'country' ? 'own country' : 'same country'
}
