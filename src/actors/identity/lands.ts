import type { ParsedSentence, ParsedText } from '../../domain/sentence.ts'
import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { isGivenName } from '../names/given-name.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** What a state has, and persons, towns and companies have not. */
const OF_STATES =
  /^(airspace|ambassador|army|border|capital|coast|constitution|currency|embassy|independence|ministry|navy|neighbour|neighbor|parliament|sovereignty|territory)$/
/** Whom or what an adjective in -n, -ish or -ese before it makes a state's. */
const NATIONAL =
  /^(airspace|ambassador|army|authority|border|diplomat|embassy|force|government|leader|military|minister|ministry|navy|official|parliament|president|soldier|territory|troop)$/
const IN = /^(across|in|inside|into)$/
const ENTERING = /^(army|force|invasion|soldier|tank|troop)$/
const STYLED =
  /^(Democratic |People['’]s |Islamic )*(Commonwealth|Emirate|Federation|Kingdom|Principality|Republic|Sultanate) of (the )?/

/**
 * Finds names that the text treats as those of states: they have a parliament, officials or a border (`the Vardanian
 * parliament`, `Vardania's border`), armies enter them, they are places with a government, or are called a republic. The table
 * of countries lacks them.
 * @returns the land's shortest name by its names (`Republic of Vardania`) and adjectives (`Vardanian`)
 */
export function landsByUse({ sentences }: ParsedText, list: readonly Phrase[]): ReadonlyMap<string, string> {
  const signs: Signs = {
    bare: new Set(),
    persons: new Set(),
    places: new Set(),
    states: new Set(),
    governed: new Set(),
    adjectives: new Set(),
    styled: new Map(),
  }
  list.forEach((phrase, at) => {
    const sentence = sentences[phrase.sentence]!
    readName(phrase, list[at - 1], sentence, signs)
    readOwned(phrase, list[phrase.possessor ?? -1], sentence, signs)
  })
  return landsBySigns(signs)
}

/** What the article shows of names of one word. */
type Signs = {
  readonly bare: Set<string>
  readonly persons: Set<string>
  readonly places: Set<string>
  /** Names of what has a parliament or border, or is entered by armies. */
  readonly states: Set<string>
  /** Names of what has a government, as a province may too. */
  readonly governed: Set<string>
  readonly adjectives: Set<string>
  /** Short names by names such as `Republic of Vardania`. */
  readonly styled: Map<string, string>
}

function readName(phrase: Phrase, before: Phrase | undefined, { tokens }: ParsedSentence, signs: Signs): void {
  const { name, kind, first } = phrase
  if (!name) return
  const own = bareName(phrase)
  if (own !== null) {
    signs.bare.add(own)
    if (IN.test(tokens[first - 1]?.norm ?? '')) signs.places.add(own)
    if (signs.places.has(own) && before?.head === first - 2 && ENTERING.test(before.lemma)) signs.states.add(own)
  } else if (kind === 'person') signs.persons.add(name.words.at(-1)!)
  const whole = name.words.join(' ')
  const land = whole.replace(STYLED, '')
  if (land !== whole && isUnknown(whole) && isUnknown(land) && !land.includes(' ')) signs.styled.set(whole, land)
}

function readOwned(phrase: Phrase, owner: Phrase | undefined, sentence: ParsedSentence, signs: Signs): void {
  const whose = owner ? bareName(owner) : null
  if (whose !== null && OF_STATES.test(phrase.lemma)) signs.states.add(whose)
  if (whose !== null && phrase.lemma === 'government') signs.governed.add(whose)
  if (NATIONAL.test(phrase.lemma)) for (const word of adjectivesIn(phrase, sentence)) signs.adjectives.add(word)
}

function landsBySigns({ bare, persons, places, states, governed, adjectives, styled }: Signs): Map<string, string> {
  const adjectivesOf = byStem(adjectives)
  const nameOf = new Map<string, string>()
  for (const [name, land] of styled) nameOf.set(name, land).set(land, land)
  for (const land of bare) {
    const own = adjectivesOf.get(land.replace(/(ia|[aeiouy])$/u, '')) ?? []
    const isLand = states.has(land) || own.length > 0 || (governed.has(land) && places.has(land))
    if (persons.has(land) || !(nameOf.has(land) || isLand)) continue
    nameOf.set(land, land)
    for (const adjective of own) nameOf.set(adjective, land)
  }
  return nameOf
}

const isUnknown = (name: string) => countryNamed(name) === undefined && !AMERICAN_STATES.has(name) && name !== 'God'

/** A name of one word that nothing shows to be a person's. */
function bareName({ name, kind, role, determiner }: Phrase): string | null {
  if (kind !== 'person' || name?.words.length !== 1 || name.title !== null || role !== null) return null
  const word = name.words[0]!
  return determiner === 'definite' || isGivenName(word.toLowerCase()) ? null : word
}

function adjectivesIn({ first, head }: Phrase, { tokens }: ParsedSentence): string[] {
  return tokens
    .slice(first, head)
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
