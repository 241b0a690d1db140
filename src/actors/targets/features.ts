import { CLAIM_TYPES } from '../../domain/claim-type.ts'
import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import type { Candidate, Known } from './candidates.ts'
import { earlierClaim } from './earlier-claim.ts'

const MASK = (1 << 18) - 1
const bucket = (count: number) => (count < 4 ? count : count < 7 ? 4 : 7)
const names = new Map<string, number>()

/** The hash of a feature's name, kept: names are few. */
function named(name: string): number {
  let hash = names.get(name)
  if (hash === undefined) {
    hash = hashString(name)
    names.set(name, hash)
  }
  return hash
}

/** Room for the slots of one candidate. */
const slots = new Int32Array(256)

/** What speaks for and against a candidate being the target of a claim, as slots of the model's table. */
export function featuresOf(
  index: number,
  candidate: Candidate,
  among: readonly Candidate[],
  discourse: Discourse,
  known: Known,
): Int32Array {
  const { history, prominent, speaking } = known
  const { attributions, registry, phrases, parsed, speakers, quotationOf } = discourse
  const attribution = attributions[index]!
  const { type } = attribution
  let size = 0
  const typed = named(type)
  const group = named(CLAIM_TYPES[type].group)
  const add = (name: string, value: number) => {
    const feature = mix(named(name), value)
    slots[size++] = feature & MASK
    slots[size++] = mix(feature, typed) & MASK
    slots[size++] = mix(feature, group + 1) & MASK
  }
  const entity = registry.entities[candidate.entity]!
  const place = named(candidate.place)
  const cue = hashString(attribution.cueLemma)
  add('place', place)
  add('kind', named(entity.kind))
  add('place+ordinal', mix(place, bucket(candidate.ordinal)))
  add('among', bucket(among.length))
  add('mentions', mix(place, Math.min(candidate.mentions, 3)))
  add('prominence', bucket(entity.mentions >> 1))
  add('quotation', mix(place, named(attribution.quotation)))
  add('cue+place', mix(cue, mix(place, Math.min(candidate.ordinal, 2))))
  add('source', named(speakers[index] ? registry.entities[speakers[index]!.entity]!.kind : 'none'))
  const previous = among.find(({ place }) => place === 'answered')
  if (previous?.entity === candidate.entity) add('last-speaker', place)
  add('rank', mix(place, prominent.indexOf(candidate.entity)))
  add('rank+kind', mix(named(entity.kind), prominent.indexOf(candidate.entity)))
  const side = speakers[index] ? sideOf(registry.entities[speakers[index]!.entity]!, entity) : 'no speaker'
  add('side', named(side))
  add('side+place', mix(place, named(side)))
  const earlier = earlierClaim(candidate.entity, index, discourse, known)
  if (earlier) {
    add('back', mix(place, bucket(earlier.back)))
    add('answers', named(attributions[earlier.attribution]!.type))
    add('directed-here', mix(place, earlier.directedHere ? 1 : 0))
    add('shared', mix(place, bucket(earlier.shared)))
    add('shared+back', mix(bucket(earlier.shared), bucket(earlier.back)))
  }
  const carried = history[index - 1]?.includes(candidate.entity)
    ? 1
    : history[index - 2]?.includes(candidate.entity)
      ? 2
      : 0
  const sameSpeaker = index > 0 && speakers[index - 1]?.entity === speakers[index]?.entity ? 1 : 0
  add('carried', mix(carried, sameSpeaker))
  add('mentioned-and-carried', mix(place, carried))
  const mentionedBefore = among.filter((other) => other.place === 'content' || other.place === 'object').length
  add('others-mentioned', mix(place, bucket(mentionedBefore)))
  add('speaks', mix(place, speaking.has(candidate.entity) ? 1 : 0))
  if (candidate.phrase < 0 || candidate.place === 'nearby') return slots.slice(0, size)

  const phrase = phrases.list[candidate.phrase]!
  const sentence = parsed.sentences[phrase.sentence]!
  const before = sentence.tokens[phrase.first - 1]
  const after = sentence.tokens[phrase.head + 1]
  const first = attribution.content.some(({ start }) => Math.abs(start - phrase.start) <= 5)
  const role = sentence.tree === null ? 'untold' : sentence.tree.labels[phrase.head]!
  const head = sentence.tree === null ? -1 : sentence.tree.heads[phrase.head]!
  const headIsCue = head === attribution.cueHead && phrase.sentence === attribution.sentence
  add('form', mix(place, named(phrase.form)))
  add('form+kind', mix(named(phrase.form), named(entity.kind)))
  add('determiner', named(phrase.determiner))
  add('subject', mix(place, (phrase.subject ? 2 : 0) + (first ? 1 : 0)))
  add('first+cue', mix(cue, first ? 1 : 0))
  add('subject+cue', mix(cue, mix(phrase.subject ? 1 : 0, Math.min(candidate.ordinal, 2))))
  add('before', hashString(before?.lemma ?? '^'))
  add('before+cue', mix(cue, hashString(before?.lemma ?? '^')))
  add('after', hashString(after?.lemma ?? '$'))
  add('after-tag', mix(phrase.subject ? 1 : 0, named(after?.xpos ?? '$')))
  add('role', mix(place, named(role)))
  add('role+head', mix(named(role), headIsCue ? 1 : 0))
  if (head >= 0) add('role+verb', mix(named(role), hashString(sentence.tokens[head]!.lemma)))
  const owned = phrases.list[candidate.phrase + 1]
  const owns = owned?.possessor === candidate.phrase ? owned.lemma : ''
  add('owns', hashString(owns))
  if (owns) add('owns+ordinal', mix(place, Math.min(candidate.ordinal, 2)))
  add('quoted', mix(place, quotationOf[candidate.phrase]! >= 0 ? 1 : 0))
  add('same-sentence', phrase.sentence === attribution.sentence ? 1 : 0)
  return slots.slice(0, size)
}

/** What speaks for a claim being directed at nobody. */
export function featuresOfNobody(index: number, among: readonly Candidate[], discourse: Discourse): Int32Array {
  const { type, cueLemma, quotation } = discourse.attributions[index]!
  let size = 0
  const typed = named(type)
  const add = (name: string, value: number) => {
    const feature = mix(named(name), value)
    slots[size++] = feature & MASK
    slots[size++] = mix(feature, typed) & MASK
  }
  const mentioned = among.filter(({ place }) => place === 'content' || place === 'object').length
  add('nobody', 0)
  add('nobody-cue', hashString(cueLemma))
  add('nobody-quotation', named(quotation))
  add('nobody-mentioned', bucket(mentioned))
  add('nobody-among', bucket(among.length))
  return slots.slice(0, size)
}

/** Whether a candidate is on the speaker's side: what it belongs to or speaks for, or of the same country. */
function sideOf(speaker: Entity, candidate: Entity): string {
  if (speaker.onBehalfOf.has(candidate.index) || speaker.memberOf.has(candidate.index)) return 'own'
  if (candidate.onBehalfOf.has(speaker.index) || candidate.memberOf.has(speaker.index)) return 'own people'
  if (speaker.country === null || candidate.country === null) return 'untold'
  return speaker.country === candidate.country ? `same country, ${candidate.kind}` : 'other country'
}

/** Number of slots in the model's table. */
export const SLOTS = MASK + 1
