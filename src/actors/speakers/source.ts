import type { ResolvedBy } from '../../domain/actor.ts'
import { isCapitalised } from '../../domain/casing.ts'
import type { Span } from '../../domain/span.ts'
import { isMonth, isWeekday } from '../../lexicon/calendar.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Entity, entityAt, type Resolved, refer } from '../entity.ts'
import { besideInHeadline } from '../groups/beside-in-headline.ts'
import { jointMembers } from '../groups/joint.ts'
import { jointEntity } from '../groups/joint-entity.ts'
import { nationalList } from '../groups/national-list.ts'
import { pairMeant } from '../groups/pair.ts'
import { sameShortName } from '../identity/person.ts'
import { generationOf } from '../identity/relatives.ts'
import { fullLabel } from '../labels/full-label.ts'
import { uncounted } from '../labels/label.ts'
import { phrasesIn } from '../locate.ts'
import { bodyBeforeBrackets } from '../phrases/behind-brackets.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { firstPerson } from '../pronouns/first-person.ts'
import { actingPlace } from '../states/acting-place.ts'
import { actsFrom } from '../states/metonym.ts'
import { apposedName } from './apposed-name.ts'
import { bothSides } from './both-sides.ts'
import { closingName } from './closing-name.ts'
import { countedBehind, isOneOfPeople } from './counted.ts'
import { everybody } from './everybody.ts'
import { ofMany } from './of-many.ts'
import { isSaying } from './saying.ts'
import { headOfSource, unnamed, VAGUE } from './unnamed.ts'

/** The entity behind a source, made if the article has not named it before; null for a lost pronoun. */
export function whoIs(span: Span, discourse: Discourse): Resolved | null {
  const pair = pairMeant(discourse.parsed.text.slice(span.start, span.end), span.start, discourse)
  if (pair) return { entity: pair.index, by: 'joint-antecedent' }
  const sides = bothSides(span, discourse)
  if (sides) return sides
  const inside = phrasesOf(span, discourse)
  const some = ofMany(span, inside, discourse)
  if (some) return some
  const all = everybody(span, discourse)
  if (all) return all
  const untagged = headOfSource(span, inside, discourse)
  if (untagged) return untagged
  if (inside.length === 0) return unnamed(span, discourse)
  const national = nationalList(span, inside, discourse)
  if (national) return national
  const members = jointMembers(discourse.parsed, discourse.phrases, inside)
  if (members.length > 1) return joint(members, span, discourse)
  const beside = inside.length > 1 ? null : besideInHeadline(inside[0]!, discourse)
  if (beside) return joint(beside, spanOf(beside, discourse), discourse)
  const closing = closingName(inside, span, discourse)
  if (closing !== null) return referentOf(closing, span, discourse)
  const name = apposedName(inside, span, discourse)
  return (name === null ? null : namedBy(name, inside[0]!, discourse)) ?? referentOf(inside[0]!, span, discourse)
}

/** The phrases of a source that tell who speaks. */
function phrasesOf(span: Span, discourse: Discourse): readonly number[] {
  const { parsed, phrases } = discourse
  const dateline = DATELINE.exec(parsed.text.slice(span.start, span.end))?.[0].length ?? 0
  const all = phrasesIn(parsed, phrases, { start: span.start + dateline, end: span.end })
  const people = withoutNone(withoutOpening(withoutDay(all, discourse), discourse), discourse)
  return described(withoutOwners(behindBrackets(people, discourse), discourse), discourse)
}

/** `Ann and Karl Lund's | mother, Eva`: whose mother somebody is does not speak with her. */
function withoutOwners(inside: readonly number[], { parsed, phrases: { list } }: Discourse): readonly number[] {
  const [one, relative] = [0, 1].map((at) => list[inside[at] ?? -1])
  const owner = list[relative?.possessor ?? -1]
  if (one?.form !== 'name' || owner?.form !== 'name' || generationOf(relative?.lemma ?? '') === null) return inside
  return parsed.text.slice(one.end, owner.start).trim() === 'and' ? inside.slice(1) : inside
}

/** `One of them, | a consultant who has run two races`: who one of somebody is goes by what is said of that one. */
function described(inside: readonly number[], { parsed, phrases }: Discourse): readonly number[] {
  const [one, them, next] = [0, 1, 2].map((at) => phrases.list[inside[at] ?? -1])
  if (one?.lemma !== 'one' || them?.form !== 'pronoun' || next?.kind !== 'person' || next.determiner !== 'indefinite')
    return inside
  return parsed.text.slice(them.end, next.start).trim() === ',' ? inside.slice(2) : inside
}

/** `More than | a dozen mayors`: what stands before the number is nobody. */
function withoutOpening(inside: readonly number[], { parsed, phrases }: Discourse): readonly number[] {
  const [opening, next] = [0, 1].map((at) => phrases.list[inside[at] ?? -1])
  if (!opening || next?.sentence !== opening.sentence || next.first !== opening.head + 2) return inside
  const { tokens } = parsed.sentences[opening.sentence]!
  const isCompared = /^(fewer|less|many|more)$/.test(tokens[opening.head]!.norm)
  return isCompared && /^(as|than)$/.test(tokens[opening.head + 1]!.norm) ? inside.slice(1) : inside
}

/** `None of | the senators`: it is of the senators that nobody says it. */
function withoutNone(inside: readonly number[], { parsed, phrases }: Discourse): readonly number[] {
  const [none, next] = [0, 1].map((at) => phrases.list[inside[at] ?? -1])
  return none?.lemma === 'none' && next?.form === 'noun' && parsed.text.slice(none.end, next.start) === ' of '
    ? inside.slice(1)
    : inside
}

/** `NEW DELHI, Aug 12 (IANS) | The Jan Vikas Party`: from where an agency without a dash reports. */
const DATELINE =
  /^\p{Lu}{3}[\p{Lu} ./-]*(?:, [^()]{1,40})?\s\((?:AFP|ANI|AP|APP|Bernama|dpa|IANS|PTI|Reuters|UNI|UPI|Xinhua)\)\s+(?=\p{Lu})/u

const spanOf = ([first, last]: readonly [number, number], { phrases }: Discourse): Span => ({
  start: phrases.list[first]!.start,
  end: phrases.list[last]!.end,
})

/** `Thursday | Mr. Tsai`, `A May 3 |, | 2020 Reuters report`: the day on which somebody speaks is nobody. */
function withoutDay(inside: readonly number[], { phrases }: Discourse): readonly number[] {
  const [first, next] = [0, 1].map((at) => phrases.list[inside[at] ?? -1]?.lemma ?? '') as [string, string]
  if (inside.length > 2 && isMonth(first) && /^\d+$/.test(next)) return inside.slice(2)
  return inside.length > 1 && isWeekday(first) ? inside.slice(1) : inside
}

/** `The Miners Front (MF) | leader Tomas Ruhl`: who speaks is the leader, also where the source ends before him. */
function behindBrackets(inside: readonly number[], { parsed, phrases: { list } }: Discourse): readonly number[] {
  const holder = (inside[0] ?? list.length) + 2
  const isHeld = holder < list.length && bodyBeforeBrackets(holder, list, parsed) === inside[0]
  return isHeld ? [holder, ...inside.filter((at) => at > holder)] : inside
}

/** Who is described and named at once, `the journalist, Pankaj Rai`: the one who bears the name. */
function namedBy(name: number, at: number, discourse: Discourse): Resolved | null {
  const { registry, phrases } = discourse
  const bearer = entityAt(registry, name)
  if (!bearer) return null
  const phrase = phrases.list[at]!
  // A noun that is not known to be one for a person tells nothing of a person's gender.
  const gender = phrase.kind === bearer.kind ? phrase.gender : 'unknown'
  return settle(at, { ...phrase, gender }, bearer, 'apposition', discourse)
}

/** Who one phrase is; `span` is all that belongs to it. */
function referentOf(at: number, span: Span, discourse: Discourse): Resolved | null {
  const { registry, phrases, labelOf } = discourse
  const phrase = phrases.list[at]!
  const counted = countedBehind(at, span.end, discourse)
  if (counted !== null) return referentOf(counted, span, discourse)
  const owner = registry.resolved[phrase.possessor ?? -1]
  if (owner && isSaying(phrase)) return owner
  // What looks like a name and is nobody's, `Sept. 15`, goes by its words: nobody goes without any.
  const isNamed = phrase.form === 'pronoun' || (phrase.form === 'name' && phrase.kind !== 'thing')
  const label = isNamed ? '' : fullLabel(at, span, discourse)
  const known = registry.resolved[at]
  // `critics of the deal` may be others than the `critics` that a sieve found before it saw the whole source.
  const isWider = phrase.kind === 'group' && label !== labelOf(at) && known?.by !== 'joint-source'
  if (known && !isWider) {
    nameFully(registry.entities[known.entity]!, uncounted(label), discourse)
    return known
  }
  if (phrase.form === 'pronoun') return firstPersonIn(phrase, at, discourse)
  return VAGUE.test(label) ? null : introduce(at, label, discourse)
}

function firstPersonIn(phrase: Phrase, at: number, discourse: Discourse): Resolved | null {
  const speaker = firstPerson(phrase, at, discourse)
  return speaker === null ? null : { entity: speaker, by: 'first-person-speaker' }
}

/** Who a phrase is that no sieve has settled: a place, one of the same words, one whom the article names, or somebody new. */
function introduce(at: number, label: string, discourse: Discourse): Resolved {
  const { registry, phrases, byLabel } = discourse
  const phrase = phrases.list[at]!
  if (phrase.kind === 'place' && phrase.name) return place(at, phrase, phrase.name.words, discourse)
  const same = byLabel.get(label.toLowerCase())
  if (same !== undefined) return settle(at, phrase, registry.entities[same]!, 'same-words', discourse)
  const named = namedAtEnd(phrase, discourse)
  if (named) return settle(at, { ...phrase, gender: 'unknown' }, named, 'short-name', discourse)
  const somebody: Phrase = isOneOfPeople(at, discourse) ? { ...phrase, kind: 'person', gender: 'unknown' } : phrase
  const entity = addEntity(registry, somebody)
  nameFully(entity, label, discourse)
  return settle(at, somebody, entity, 'description', discourse)
}

/** `FALLIN: …`, `Longtime Gold Icon Morton Blackwell`: a name that the tagger took for other words, where the article has it elsewhere. */
function namedAtEnd(phrase: Phrase, discourse: Discourse): Entity | null {
  const { form, plural, sentence, first, head } = phrase
  const { tokens } = discourse.parsed.sentences[sentence]!
  if (form !== 'noun' || plural || !isCapitalised(tokens[head]!.text)) return null
  const words = tokens.slice(Math.max(first, head - 1), head + 1).map(({ text }) => text)
  if (first < head && !isCapitalised(words[0]!)) return null
  return sameShortName(discourse.names.persons, words, { ...phrase, gender: 'unknown' })
}

/** `Beijing` is China where it acts; another place acts as itself. */
function place(at: number, phrase: Phrase, words: readonly string[], discourse: Discourse): Resolved {
  const actor = actsFrom(words, discourse)
  // Brussels is in Belgium, and the European Union is not Belgium's.
  if (actor) return settle(at, { ...phrase, country: actor.country }, actor, 'metonym', discourse)
  const { entity, isMetonym } = actingPlace(phrase, words, discourse)
  return settle(at, phrase, entity, isMetonym ? 'metonym' : 'place-name', discourse)
}

function settle(at: number, phrase: Phrase, entity: Entity, by: ResolvedBy, { registry }: Discourse): Resolved {
  refer(registry, at, phrase, entity, by)
  entity.acts = true
  return { entity: entity.index, by }
}

function nameFully(entity: Entity, label: string, { byLabel }: Discourse): void {
  if (entity.words.length > 0 || label.length <= entity.label.length) return
  entity.label = label
  byLabel.set(label.toLowerCase(), entity.index)
}

function joint(members: readonly number[], span: Span, discourse: Discourse): Resolved | null {
  const { phrases } = discourse
  const last = members.at(-1)!
  const found = members
    .map((at) => {
      const { start, end } = phrases.list[at]!
      // What follows the last one, `Democrats and Republicans in Congress`, is its own.
      return referentOf(at, { start, end: at === last ? span.end : end }, discourse)
    })
    .filter((resolved) => resolved !== null)
  const distinct = [...new Set(found.map(({ entity }) => entity))]
  if (distinct.length === 0) return null
  if (distinct.length === 1) return found[0]!
  const entity = jointEntity(distinct, discourse)
  entity.aliases.add(discourse.parsed.text.slice(span.start, span.end))
  return { entity: entity.index, by: 'joint-source' }
}
