import { COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { bucket, named } from '../feature-name.ts'
import type { Phrase } from '../phrase.ts'
import type { Candidate } from './candidates.ts'

/** Number of slots in the model's table. */
export const SLOTS = 1 << 17
const MASK = SLOTS - 1

/** Sieves that each name an entity for the phrase, by the sieve's name. */
export type Proposals = ReadonlyMap<string, number>

/** Gathers features as slots; each stands alone, with the form of the phrase, and with its words. */
function gatherer(phrase: Phrase, norm: string) {
  const slots: number[] = []
  const form = named(phrase.form === 'pronoun' ? norm : `${phrase.kind} ${phrase.determiner}`)
  const word = phrase.form === 'pronoun' ? form : hashString(phrase.lemma)
  const add = (name: string, value: number) => {
    const feature = mix(named(name), value)
    slots.push(feature & MASK, mix(feature, form) & MASK)
    if (word !== form) slots.push(mix(feature, word) & MASK)
  }
  return { slots, add }
}

/** What speaks for and against a phrase referring to a candidate, as slots of the model's table. */
export function featuresOf(at: number, candidate: Candidate, discourse: Discourse, proposals: Proposals): Int32Array {
  const { phrases, registry, parsed, sourceOf } = discourse
  const phrase = phrases.list[at]!
  const entity = registry.entities[candidate.entity]!
  const { slots, add } = gatherer(phrase, parsed.sentences[phrase.sentence]!.tokens[phrase.head]!.norm)
  const isSource = sourceOf.has(at) ? 1 : 0
  const turn = Math.min(candidate.turn, 3)
  add('kind', mix(named(entity.kind), entity.words.length > 0 ? 1 : 0))
  add('gender', mix(named(entity.gender), entity.gender === phrase.gender ? 1 : 0))
  add('rank', Math.min(candidate.rank, 5))
  add('turn', mix(turn, isSource))
  add('turn+rank', mix(turn, Math.min(candidate.rank, 3)))
  add('mentions', bucket(entity.mentions >> 1))
  add('words', Math.min(entity.words.length, 3))
  add('spoken of', mix(candidate.spokenOf ? 1 : 0, isSource))
  for (const [by, proposed] of proposals) add('sieve', mix(named(by), proposed === candidate.entity ? 1 : 0))
  distance(at, candidate, discourse, add)
  if (phrase.form === 'noun') description(phrase, entity, discourse, add)
  return Int32Array.from(slots)
}

type Add = (name: string, value: number) => void

/** How far back the candidate was last mentioned, how, and whether that was in the same place of its sentence. */
function distance(
  at: number,
  { last, turn }: Candidate,
  { phrases, quotationOf, sourceOf }: Discourse,
  add: Add,
): void {
  const phrase = phrases.list[at]!
  const before = phrases.list[last]
  if (!before) {
    add('later', Math.min(phrase.sentence, 2))
    return
  }
  const back = bucket(phrase.sentence - before.sentence)
  const isSource = sourceOf.has(at) ? 1 : 0
  add('back', back)
  add('back+form', mix(back, named(before.form)))
  add('back+subject', mix(back, (before.subject ? 2 : 0) + (phrase.subject ? 1 : 0)))
  add('back+source', mix(back, (sourceOf.has(last) ? 2 : 0) + isSource))
  add('back+quoted', mix(back, (quotationOf[last]! >= 0 ? 2 : 0) + (quotationOf[at]! >= 0 ? 1 : 0)))
  add('back+turn', mix(back, turn))
  add('near', bucket(at - last))
  add('gap', back > 0 ? -1 : Math.min(phrase.first - before.head, 4))
}

/** How well a description suits the candidate: by its office, nouns, country and name. */
function description(phrase: Phrase, entity: Entity, { parsed }: Discourse, add: Add): void {
  const words = parsed.text
    .slice(phrase.start, phrase.end)
    .toLowerCase()
    .split(/[\s-]+/)
  const suffix = (entity.words.at(-1) ?? '').toLowerCase().replace(/\.$/, '')
  const telling = words.slice(0, -1).filter((word) => word.length > 3)
  const known = telling.length === 0 ? '' : namesOf(entity)
  const shared = telling.filter((word) => known.includes(word)).length
  add('called so', entity.heads.has(phrase.lemma) ? 1 : 0)
  add('called otherwise', Math.min(entity.heads.size, 2))
  add('shared', mix(Math.min(shared, 2), Math.min(words.length, 4)))
  add('country', phrase.country === null ? 0 : phrase.country === entity.country ? 1 : entity.country ? 2 : 3)
  add('former', telling.includes('former') ? (/\b(former|ex)\b/.test(known) ? 2 : 1) : 0)
  add('suffix', hashString(suffix))
  add('company', COMPANY_SUFFIXES.has(suffix) ? 1 : 0)
  for (const head of entity.heads) add('head', hashString(head))
}

/** All that the text has called an entity so far, in lower case. */
const namesOf = ({ roles, aliases, label }: Entity) => [...roles, ...aliases, label].join(' ').toLowerCase()

/** What speaks for a phrase referring to somebody new, or to nobody. */
export function featuresOfNobody(
  at: number,
  among: readonly Candidate[],
  discourse: Discourse,
  proposals: Proposals,
): Int32Array {
  const { phrases, parsed, sourceOf } = discourse
  const phrase = phrases.list[at]!
  const { tokens } = parsed.sentences[phrase.sentence]!
  const { slots, add } = gatherer(phrase, tokens[phrase.head]!.norm)
  const after = tokens[phrase.head + 1]
  add('nobody', Math.min(phrase.sentence, 2))
  add('nobody-among', bucket(among.length))
  add('nobody-proposed', proposals.size)
  add('nobody-words', Math.min(phrase.head - phrase.first, 3))
  add('nobody-after', hashString(after?.upos === 'ADP' || after?.upos === 'PRON' ? after.norm : ''))
  add('nobody-source', sourceOf.has(at) ? 1 : 0)
  add('nobody-country', phrase.country === null ? 0 : 1)
  return Int32Array.from(slots)
}
