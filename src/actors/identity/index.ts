import type { ResolvedBy } from '../../domain/actor.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { stateOfAmerican } from '../../lexicon/american-states.ts'
import { type Body, knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS, COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { isKnownCompany } from '../../lexicon/companies.ts'
import { COMPROMISE_LEXICON } from '../../lexicon/compromise.ts'
import type { Country } from '../../lexicon/countries.ts'
import { countryNamed, countryOfCode } from '../../lexicon/country-forms.ts'
import { addEntity, type Entity, entityAt, type Registry, refer } from '../entity.ts'
import { isSuffix, isSurnameOfSeveral } from '../names/titles.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Gender, Phrase, ProperName } from '../phrases/phrase.ts'
import { datelineCountry } from '../states/dateline-country.ts'
import { alsoCalledBehind } from './also-called.ts'
import {
  type BodyIndex,
  calledBody,
  indexBody,
  indexShort,
  newBodyIndex,
  sameBody,
  shortBody,
  shortOfTwo,
} from './body.ts'
import { bodyByNoun } from './body-by-noun.ts'
import { isShortenedBehind, nounBehindBrackets, shortNameWithin } from './bracketed.ts'
import { fullerBodies } from './fuller-body.ts'
import { justNamed } from './just-named.ts'
import { kindsByUse } from './kind.ts'
import {
  indexNickname,
  indexPerson,
  indexSurname,
  isReigningName,
  newPersonIndex,
  type PersonIndex,
  sameFullName,
  sameShortName,
} from './person.ts'
import { relativeAt } from './relatives.ts'
import { ruledOut } from './ruled-out.ts'
import { asName, untaggedName } from './untagged-name.ts'

/** What the article's proper names refer to, and the means to look further names up. */
export type Names = {
  readonly persons: PersonIndex
  readonly bodies: BodyIndex
  readonly countries: Map<string, Entity>
  /** The codes of states that are in no table, which are their names, by each name and adjective that the article has for them. */
  readonly lands: ReadonlyMap<string, string>
  /** Countries of which the article speaks, by code. */
  readonly mentioned: ReadonlySet<string>
  /** Of these the one named first, and those named often. */
  readonly foremost: ReadonlySet<string>
  /** The one named first, by the dateline too, if it is named again, and none more often. */
  readonly home: string | null
}

type Identified = { readonly entity: Entity; readonly by: ResolvedBy }

/**
 * Gives every proper name of the article its entity, fullest names first, so that `Clinton` in the headline finds
 * `Hillary Clinton` of the third paragraph. Sieves, in order: land in no table, whole name right before, body by its noun,
 * country, known body, full name, body by name or initials, surname, first word of a body, first mention.
 */
export function identifyNames(
  parsed: ParsedText,
  { list }: Phrases,
  lands: ReadonlyMap<string, string>,
  registry: Registry,
): Names {
  const codes = list.flatMap(({ country }) => country ?? [])
  const home = datelineCountry(parsed)
  if (home !== null) codes.unshift(home)
  const names: Names = {
    persons: newPersonIndex(),
    bodies: newBodyIndex(),
    countries: new Map(),
    lands,
    mentioned: new Set(codes),
    foremost: foremostOf(codes),
    home: homeOf(codes),
  }
  nameLands(list, names, registry)
  const kinds = kindsByUse(parsed, list)
  const fuller = fullerBodies(list)
  for (const round of ROUNDS)
    list.forEach((phrase, at) => {
      if (!phrase.name || registry.resolved[at] || roundOf(phrase.name, kinds[at]!) !== round) return
      const isSurname = round === 'surnames'
      const isRuledOut = isSurname ? ruledOut(at, list, parsed, registry, names.persons) : () => false
      const recent = isSurname ? justNamed(at, list, registry, names.persons, isRuledOut) : null
      const named = phrase.kind === kinds[at] ? phrase : asKind(phrase, kinds[at]!)
      const words = fuller.get(at) ?? phrase.name.words
      const relative = relativeAt(at, list)
      const found =
        peerage(at, list, names, registry) ??
        (recent && { entity: recent, by: 'short-name' }) ??
        bodyByNoun(at, list, registry) ??
        (isSurname
          ? shortName(names, registry, named, words, isRuledOut)
          : fullName(names, registry, named, words, relative !== null))
      if (!found) return
      // `Hillary Lund won. … “my dear sister Hillary Lund”`: who was named before is the Lund of the article.
      if (relative !== null && found.by === 'first-mention' && !isSurname)
        names.persons.relatives.set(found.entity, relative)
      if (list[at + 1]?.possessor !== at) names.persons.standing.add(found.entity)
      refer(registry, at, phrase, found.entity, found.by)
      if (found.entity.gender === 'unknown') found.entity.gender = genderBeside(at, list)
      nameAlso(alsoCalledBehind(at, list, parsed), found.entity, list, names, registry)
      if (found.entity.kind !== 'organization') return
      const within = shortNameWithin(phrase, parsed)
      if (within !== undefined)
        for (const words of [[within], [within, phrase.name.words.at(-1)!]])
          indexShort(names.bodies, found.entity, words)
      if (!isShortenedBehind(at, list, parsed)) return
      const short = { ...list[at + 1]!, country: null }
      refer(registry, at + 1, short, found.entity, 'body-name')
      indexShort(names.bodies, found.entity, [short.lemma])
      const noun = nounBehindBrackets(list[at + 1]!, parsed)
      if (noun !== null) found.entity.heads.add(noun)
    })
  nameUntagged(parsed, list, names, registry)
  return names
}

/** `Gen. Karl Berg, widely known as Bazo`: whoever is called Bazo anywhere is Berg. */
function nameAlso(
  at: number | null,
  entity: Entity,
  list: Phrases['list'],
  { persons }: Names,
  registry: Registry,
): void {
  if (at === null || registry.resolved[at]) return
  const { words } = list[at]!.name!
  refer(registry, at, { ...list[at]!, country: null }, entity, 'short-name')
  indexSurname(persons, entity, words)
}

/** A name that is of another kind than its words say: of whom they make a thing, they tell no gender. */
const asKind = (phrase: Phrase, kind: Phrase['kind']): Phrase => ({
  ...phrase,
  kind,
  gender: phrase.gender === 'neuter' ? 'unknown' : phrase.gender,
})

/** `his wife, | Noor Aziz`, `Noor Aziz, | an actress`: what a name's apposition tells of its bearer. */
function genderBeside(at: number, list: Phrases['list']): Gender {
  const { kind, apposition } = list[at]!
  const noun = kind === 'person' ? [list[apposition ?? -1], list[at + 1]].find(isBeside) : undefined
  return noun?.gender ?? 'unknown'

  function isBeside(phrase: Phrase | undefined): boolean {
    const isTied = phrase === list[apposition ?? -1] || phrase?.apposition === at
    return isTied && phrase?.form === 'noun' && /^(female|male)$/.test(phrase.gender)
  }
}

/** `Karl Suther, | Lord Carrow`: the same judge, whom the text goes on to call Lord Carrow. */
function peerage(at: number, list: Phrases['list'], { persons }: Names, registry: Registry): Identified | null {
  const { name, apposition } = list[at]!
  const entity = apposition !== null && list[apposition]!.form === 'name' ? entityAt(registry, apposition) : null
  if (entity) indexSurname(persons, entity, name!.words)
  return entity && { entity, by: 'short-name' }
}

/** The first of some codes, and those that come up more than half as often as any. */
function foremostOf(codes: readonly string[]): Set<string> {
  const counts = timesNamed(codes)
  const most = Math.max(...counts.values())
  return new Set([...counts.keys()].filter((code, at) => at === 0 || counts.get(code)! * 2 > most))
}

function homeOf(codes: readonly string[]): string | null {
  const counts = timesNamed(codes)
  const [first = null] = codes
  const own = first === null ? 0 : counts.get(first)!
  return own < 2 || [...counts.values()].some((count) => count > own) ? null : first
}

function timesNamed(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** What has one word only is looked up once all whole names are known, and persons last: their surnames may be bodies' names. */
const ROUNDS = ['whole names', 'reigning names', 'single words', 'surnames'] as const

function roundOf({ words }: ProperName, kind: Phrase['kind']): (typeof ROUNDS)[number] {
  // `Salonga Jr.`, `von der Leyen` are no more than a surname.
  const isSurname = kind === 'person' && ((words.length === 2 && isSuffix(words[1]!)) || isSurnameOfSeveral(words))
  if (words.length > 1 && !isSurname) return isReigningName(words) ? 'reigning names' : 'whole names'
  return kind === 'person' ? 'surnames' : 'single words'
}

function nameLands(list: Phrases['list'], names: Names, registry: Registry): void {
  list.forEach((phrase, at) => {
    const { name, country } = phrase
    if (name && country !== null && names.lands.get(name.words.join(' ')) === country)
      refer(registry, at, phrase, countryEntity(names, registry, country), 'country-name')
  })
}

/** `Coles said`, of a chain of that name; `Brookings said`, of the Brookings Institution: a word that is no other. */
const untaggedBody = (word: string, { bodies }: Names): Entity | null =>
  (BODY_NOUNS.has(word.toLowerCase()) ? null : calledBody(bodies, [word])) ?? shortNamed(word, bodies)

const shortNamed = (word: string, bodies: BodyIndex): Entity | null =>
  COMPROMISE_LEXICON.has(word.toLowerCase()) ||
  BODY_NOUNS.has(word.toLowerCase()) ||
  stateOfAmerican(word) !== undefined
    ? null
    : shortBody(bodies, [word])

/** Finds the bearers of surnames, and of first words of bodies' names, that the tagger took for nouns. */
function nameUntagged(parsed: ParsedText, list: Phrases['list'], names: Names, registry: Registry): void {
  list.forEach((phrase, at) => {
    const word = untaggedName(phrase, parsed)
    if (word === null) return
    const name = asName(phrase, word)
    const bearer =
      sameShortName(names.persons, [word], name) ?? (phrase.kind === 'thing' ? untaggedBody(word, names) : null)
    if (bearer) refer(registry, at, name, bearer, 'short-name')
  })
}

function fullName(
  names: Names,
  registry: Registry,
  phrase: Phrase,
  words: readonly string[],
  isRelative: boolean,
): Identified | null {
  if (phrase.kind === 'place') return null
  const form = words.join(' ')
  const country = countryNamed(form) ?? koreaMeant(form, phrase, names)
  if (country) return { entity: countryEntity(names, registry, country.code), by: 'country-name' }
  if (phrase.kind === 'thing') return null
  if (phrase.kind === 'person') return person(names, registry, phrase, words, isRelative)
  const body = knownBody(form)
  const canonical = body ? body.name.split(' ') : words
  const known =
    calledBody(names.bodies, words) ??
    sameBody(names.bodies, canonical) ??
    (body ? null : (sameBody(names.bodies, words) ?? shortOfTwo(names.bodies, words) ?? shortCompany(names, words)))
  const entity = known ?? addEntity(registry, { ...phrase, country: (body && seatOf(body, names)) ?? phrase.country })
  lengthen(entity, body?.hints.includes(form) ? canonical : words)
  indexBody(names.bodies, entity, canonical)
  indexBody(names.bodies, entity, words)
  return { entity, by: known ? 'body-name' : 'first-mention' }
}

/** `Ford` for `Ford Motor Company`: a company that all know goes by the first word of its name, however long that is. */
function shortCompany({ bodies }: Names, words: readonly string[]): Entity | null {
  const body = isKnownCompany(words) ? shortBody(bodies, words) : null
  return body && COMPANY_SUFFIXES.has(body.words.at(-1)!.toLowerCase().replace(/\.$/, '')) ? body : null
}

/** `the North`, in an article on North Korea. */
function koreaMeant(form: string, { determiner }: Phrase, { mentioned }: Names): Country | undefined {
  const code = form === 'North' ? 'KP' : form === 'South' ? 'KR' : null
  return code !== null && determiner === 'definite' && mentioned.has('KP') ? countryOfCode(code) : undefined
}

/** The country of a body; that of `Congress` or `the Foreign Office` only where that is the first or one of the foremost that the article names. */
function seatOf({ country, shared }: Body, { mentioned, foremost }: Names): string | null {
  return shared && mentioned.size > 0 && !foremost.has(country!) ? null : country
}

function person(
  names: Names,
  registry: Registry,
  phrase: Phrase,
  words: readonly string[],
  isRelative: boolean,
): Identified {
  const known = sameFullName(names.persons, words, isRelative)
  const entity = known ?? addEntity(registry, phrase)
  lengthen(entity, words)
  indexPerson(names.persons, entity, words)
  if (phrase.name?.nickname) indexNickname(names.persons, entity, phrase.name.nickname)
  return { entity, by: known ? 'full-name' : 'first-mention' }
}

function shortName(
  names: Names,
  registry: Registry,
  phrase: Phrase,
  words: readonly string[],
  isRuledOut: (entity: Entity) => boolean,
): Identified {
  const bearer = sameShortName(names.persons, words, phrase, isRuledOut)
  if (bearer) return { entity: bearer, by: 'short-name' }
  const body = phrase.name!.title ? null : (sameBody(names.bodies, words) ?? shortBody(names.bodies, words))
  if (body) return { entity: body, by: 'short-name' }
  const entity = addEntity(registry, phrase)
  lengthen(entity, words)
  indexPerson(names.persons, entity, words)
  return { entity, by: 'first-mention' }
}

/** The entity of a country, made at its first mention. */
export function countryEntity(names: Names, registry: Registry, code: string): Entity {
  const known = names.countries.get(code)
  if (known) return known
  const entity = addEntity(registry, { kind: 'country', gender: 'neuter', plural: false, country: code })
  entity.words = (countryOfCode(code)?.name ?? code).split(' ')
  names.countries.set(code, entity)
  return entity
}

/** The entity of a known body, made at its first mention; of its country, even where only an official brings it up. */
export function bodyEntity(names: Names, registry: Registry, name: string): Entity {
  const words = name.split(' ')
  const known = sameBody(names.bodies, words)
  if (known) return known
  const body = knownBody(name)
  const country = body ? seatOf(body, names) : null
  const entity = addEntity(registry, { kind: 'organization', gender: 'neuter', plural: false, country })
  entity.words = words
  indexBody(names.bodies, entity, words)
  return entity
}

function lengthen(entity: Entity, words: readonly string[]): void {
  if (words.length > entity.words.length) entity.words = words
}
