import type { ParsedSentence, ParsedText } from '../../domain/sentence.ts'
import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { countryNamed, countryOfDemonym, isIsoCode } from '../../lexicon/country-forms.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { headOfRole } from '../names/role-head.ts'
import { foldSpelling } from '../names/spelling.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { withStatesBehind } from '../phrases/state-behind.ts'
import { isPossessive } from '../token-shape.ts'

/** What a state has, and persons, towns and companies have not. */
const OF_STATES =
  /^(airspace|ambassador|army|border|constitution|currency|embassy|independence|ministry|navy|neighbour|neighbor|parliament|sovereignty|territory)$/
/** What a state shares with its neighbour, and sends to or has in another, by the word that links them. */
const TOWARDS_STATES = /^(ambassador to|border with|embassy (in|to)|envoy to|frontier with|invasion of)$/
/** Whom or what an adjective in -n, -ish or -ese before it makes a state's. */
const NATIONAL =
  /^(airspace|ambassador|army|authority|border|diplomat|embassy|force|government|leader|military|minister|ministry|navy|official|parliament|president|soldier|territory|troop)$/
/** Provinces have ministers of finance, and universities vice chancellors. */
const OFFICE_OF_STATE = /\b(defen[cs]e|foreign|prime) (minister|secretary)$/i
const PRESIDES = /^(king|minister|president|queen|sultan)$/
const IN = /^(across|in|inside|into)$/
const ENTERING = /^(army|force|invasion|soldier|tank|troop)$/
const STYLED =
  /^(Democratic |People['’]s |Islamic )*(Commonwealth|Emirate|Kingdom|Principality|Republic|Sultanate) of (the )?/
/** Words that tell one part of the world from another of that name: `Upper Karsland`, `New Karsland`. */
const PART = /^(East|Eastern|Greater|Lower|New|North|Northern|South|Southern|Upper|West|Western)$/
const NEIGHBOURING = /^neighbou?ring$/i
const TWO_STATES = /\b(both|the two) (capitals|countries|governments|nations|neighbou?rs|states)\b/i

/** A sign of a state that others have too: a province has a government, a company a president, a town people in it. */
type WeakSign = 'governed' | 'neighbour' | 'paired' | 'place' | 'presided'

/** What the article shows of names of lands, if they are any. */
type Signs = {
  readonly bare: Set<string>
  readonly persons: Set<string>
  /** Names of what has a parliament or border, or is entered by armies. */
  readonly states: Set<string>
  readonly weak: Map<string, Set<WeakSign>>
  /** Those who stand side by side where the article speaks of two countries. */
  readonly pairs: (readonly [string, string])[]
  readonly adjectives: Set<string>
  /** Short names by names such as `Republic of Vardania`. */
  readonly styled: Map<string, string>
}

/**
 * Finds names that the text treats as those of states: they have a parliament, a foreign minister or a border (`the Vardanian
 * parliament`, `Vardania's border`), armies enter them, they are places with a government, or are called a republic. The table
 * of countries lacks them.
 * @returns the land's shortest name by its names (`Republic of Vardania`) and adjectives (`Vardanian`)
 */
export function landsByUse({ text, sentences }: ParsedText, list: readonly Phrase[]): ReadonlyMap<string, string> {
  const signs: Signs = {
    bare: new Set(),
    persons: new Set(),
    states: new Set(),
    weak: new Map(),
    pairs: [],
    adjectives: new Set(),
    styled: new Map(),
  }
  const speaksOfTwo = TWO_STATES.test(text)
  list.forEach((phrase, at) => {
    const sentence = sentences[phrase.sentence]!
    readName(phrase, list[at - 1], sentence, signs)
    readOwned(phrase, list[phrase.possessor ?? -1], sentence, signs)
    if (speaksOfTwo) readPair(phrase, list[at + 1], text, signs)
  })
  return landsBySigns(signs)
}

function readName(phrase: Phrase, before: Phrase | undefined, { tokens }: ParsedSentence, signs: Signs): void {
  const { name, kind } = phrase
  if (!name) return
  const own = bareName(phrase)
  if (own !== null) {
    signs.bare.add(own)
    readBefore(own, phrase, before?.sentence === phrase.sentence ? before : undefined, tokens, signs)
  } else if (kind === 'person' && !isBesideState(phrase)) signs.persons.add(surnameOf(name.words))
  const whole = name.words.join(' ')
  const land = whole.replace(STYLED, '')
  if (land !== whole && isUnknown(whole) && isUnknown(land) && !land.includes(' ')) signs.styled.set(whole, land)
}

const surnameOf = (words: readonly string[]): string =>
  words[SURNAMES_FIRST.has(foldSpelling(words[0]!)) ? 0 : words.length - 1]!

/** `Neighbouring Vardania` at the head of a sentence is nobody's whole name. */
const isBesideState = ({ name }: Phrase): boolean => NEIGHBOURING.test(name!.words[0]!)

/** What the words before a name tell of it: `the army in`, `the border with`, `the foreign minister of`, `neighbouring`. */
function readBefore(
  land: string,
  { name, first, head }: Phrase,
  before: Phrase | undefined,
  tokens: ParsedSentence['tokens'],
  signs: Signs,
): void {
  const opening = head - name!.words.length
  if (NEIGHBOURING.test(tokens[opening]?.norm ?? '') || NEIGHBOURING.test(name!.words[0]!))
    addWeak(land, 'neighbour', signs)
  const link = tokens[first - 1]?.norm ?? ''
  // `in Lund’s cabinet` is in no place.
  if (IN.test(link) && !isPossessive(tokens, head + 1)) addWeak(land, 'place', signs)
  if (!before || before.head !== first - 2) return
  if (signs.weak.get(land)?.has('place') && ENTERING.test(before.lemma)) signs.states.add(land)
  if (TOWARDS_STATES.test(`${before.lemma} ${link}`)) signs.states.add(land)
  if (link === 'of') readOwnedNoun(land, before, signs)
}

function readOwned(phrase: Phrase, owner: Phrase | undefined, sentence: ParsedSentence, signs: Signs): void {
  const whose = owner ? bareName(owner) : null
  if (whose !== null) readOwnedNoun(whose, phrase, signs)
  if (NATIONAL.test(nounOf(phrase))) for (const word of adjectivesIn(phrase, sentence)) signs.adjectives.add(word)
}

/** `Vardania's parliament`, `the foreign minister of Vardania`. */
function readOwnedNoun(land: string, { form, lemma, role }: Phrase, signs: Signs): void {
  const office = role ?? ''
  if (OFFICE_OF_STATE.test(office) || (form === 'noun' && OF_STATES.test(lemma))) signs.states.add(land)
  if (form === 'noun' && lemma === 'government') addWeak(land, 'governed', signs)
  if (PRESIDES.test(headOfRole(office))) addWeak(land, 'presided', signs)
}

/** `Vardania and Ostrava signed it`, in an article that speaks of both countries. */
function readPair(phrase: Phrase, next: Phrase | undefined, text: string, signs: Signs): void {
  if (next?.sentence !== phrase.sentence || text.slice(phrase.end, next.start) !== ' and ') return
  const [one, other] = [bareName(phrase), bareName(next)]
  for (const land of [one, other]) if (land !== null) addWeak(land, 'paired', signs)
  if (one !== null && other !== null) signs.pairs.push([one, other], [other, one])
}

const addWeak = (land: string, sign: WeakSign, { weak }: Signs) =>
  weak.set(land, (weak.get(land) ?? new Set()).add(sign))

function landsBySigns({ bare, persons, states, weak, pairs, adjectives, styled }: Signs): Map<string, string> {
  const adjectivesOf = byStem(adjectives)
  const nameOf = new Map<string, string>()
  for (const [name, land] of styled) nameOf.set(name, land).set(land, land)
  for (const [one, other] of pairs) if (states.has(one)) states.add(other)
  for (const land of bare) {
    const own = adjectivesOf.get(land.replace(/(ia|[aeiouy])$/u, '')) ?? []
    const isLand = states.has(land) || own.length > 0 || isStateByMany(weak.get(land))
    if (persons.has(land) || !(nameOf.has(land) || isLand)) continue
    nameOf.set(land, land)
    for (const adjective of own) nameOf.set(adjective, land)
  }
  return nameOf
}

/** Two weak signs make a state where they are not such as a town has too, `in neighbouring Exden`, or a company, `the president of Exden`. */
const isStateByMany = (signs: ReadonlySet<WeakSign> = new Set()): boolean =>
  (signs.has('governed') && signs.size > 1) ||
  (signs.has('presided') && (signs.has('paired') || signs.has('neighbour')))

const isUnknown = (name: string) => countryNamed(name) === undefined && !AMERICAN_STATES.has(name) && name !== 'God'

/** A name of one word, or of a part of a land, that nothing shows to be a person's. */
function bareName({ name, kind, role, determiner }: Phrase): string | null {
  if (kind !== 'person' || !name || name.title !== null || role !== null || determiner === 'definite') return null
  const words = NEIGHBOURING.test(name.words[0]!) ? name.words.slice(1) : name.words
  if (words.length !== 1 && !(words.length === 2 && PART.test(words[0]!))) return null
  const first = words[0]!.toLowerCase()
  return isGivenName(first) || PARTY_WORDS.has(first) || countryOfDemonym(words[0]!) ? null : words.join(' ')
}

/** Adjectives before a noun, or before the name of whoever holds an office. */
function adjectivesIn({ first, head, name }: Phrase, { tokens }: ParsedSentence): string[] {
  return tokens
    .slice(first, name ? head + 1 - name.words.length : head)
    .map(({ text }) => text)
    .filter((text) => /^\p{Lu}\p{L}+(n|i|ish|ese)$/u.test(text) && !countryOfDemonym(text))
}

/** Adjectives by the stems of the lands that they may be of: `Vardanian` of Vardania, `Ostravan` of Ostrava, `Qarthi` of Qarth. */
function byStem(adjectives: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const adjective of adjectives) {
    const stems = [adjective.replace(/(n|i|ish|ese)$/, '')]
    while (stems.length < 3 && /[aeiy]$/.test(stems.at(-1)!)) stems.push(stems.at(-1)!.slice(0, -1))
    for (const stem of stems) found.set(stem, [...(found.get(stem) ?? []), adjective])
  }
  return found
}

/**
 * The same phrases, in which such a land has its name for the code of its country, and who is of it too: `Vardania`, `the Vardanian
 * parliament`, `the president of Vardania`. One that ISO has no code for, and that nobody acts for, is a place: `the war over Abkhazia`.
 */
export function withLands(parsed: ParsedText, { list, from }: Phrases, lands: ReadonlyMap<string, string>): Phrases {
  const acting = new Set<string>()
  list.forEach((phrase, at) => {
    if (phrase.country !== null && acts(phrase, list[at - 1], parsed.text)) acting.add(phrase.country)
  })
  const isIdle = (code: string | null) => code !== null && !isIsoCode(code) && !acting.has(code)
  const placed = list.map((phrase): Phrase => {
    const { name, role, country, form, kind } = phrase
    if (isIdle(country)) return { ...phrase, kind: kind === 'country' ? 'place' : kind, country: null }
    const own = name && landCalled(phrase, lands)
    if (own) {
      const words = own.split(' ')
      return { ...phrase, name: { words, title: null }, kind: 'country', gender: 'neuter', country: own }
    }
    if (lands.size === 0 || country !== null || form === 'pronoun') return phrase
    const said = name && kind === 'person' ? (role ?? '') : parsed.text.slice(phrase.start, phrase.end)
    return { ...phrase, country: landIn(said, lands) }
  })
  return { list: withStatesBehind(parsed, placed), from }
}

/** True of a state that does something, `President Warsame of | Somaliland`, and of who acts for one: `Abkhaz officials`. */
function acts(phrase: Phrase, before: Phrase | undefined, text: string): boolean {
  const { kind, subject, start } = phrase
  if (kind !== 'country') return kind !== 'thing' && NATIONAL.test(nounOf(phrase))
  return subject || (before !== undefined && before.role !== null && text.slice(before.end, start) === ' of ')
}

const nounOf = ({ form, role, lemma }: Phrase): string => (form === 'name' && role !== null ? headOfRole(role) : lemma)

/** The land that a name is that of: `Vardania`, `Neighbouring Vardania`, `the Vardanians`. */
function landCalled(phrase: Phrase, lands: ReadonlyMap<string, string>): string | undefined {
  const words = phrase.name!.words.slice(isBesideState(phrase) ? 1 : 0).join(' ')
  return lands.get(words) ?? (phrase.determiner === 'definite' ? lands.get(words.replace(/s$/, '')) : undefined)
}

/** The first land that some text names, by name or adjective. */
function landIn(text: string, lands: ReadonlyMap<string, string>): string | null {
  const words = text.split(/\s+/).map((word) => word.replace(/(['’]s?|,)$/u, ''))
  for (let at = 0; at < words.length; at++)
    for (const form of [words.slice(at, at + 2).join(' '), words[at]!]) if (lands.has(form)) return lands.get(form)!
  return null
}
