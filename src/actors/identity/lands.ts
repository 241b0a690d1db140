import type { ParsedText } from '../../domain/sentence.ts'
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
  const lands = new Set<string>()
  const persons = new Set<string>()
  const styled = new Map<string, string>()
  const adjectives = new Set<string>()
  const bare = new Set<string>()
  const places = new Set<string>()
  const governed = new Set<string>()
  list.forEach((phrase, at) => {
    const { tokens } = sentences[phrase.sentence]!
    const own = bareName(phrase)
    if (own !== null) {
      bare.add(own)
      const before = list[at - 1]
      if (IN.test(tokens[phrase.first - 1]?.norm ?? '')) places.add(own)
      if (places.has(own) && before?.head === phrase.first - 2 && ENTERING.test(before.lemma)) lands.add(own)
    } else if (phrase.name && phrase.kind === 'person') persons.add(phrase.name.words.at(-1)!)
    const name = phrase.name?.words.join(' ') ?? ''
    const land = name.replace(STYLED, '')
    if (land !== name && isUnknown(name) && isUnknown(land) && !/ /.test(land)) styled.set(name, land)
    const owner = list[phrase.possessor ?? -1]
    const whose = owner ? bareName(owner) : null
    if (whose !== null && OF_STATES.test(phrase.lemma)) lands.add(whose)
    if (whose !== null && phrase.lemma === 'government') governed.add(whose)
    if (NATIONAL.test(phrase.lemma))
      for (const word of adjectivesIn(phrase, sentences[phrase.sentence]!)) adjectives.add(word)
  })
  const adjectivesOf = byStem(adjectives)
  const nameOf = new Map<string, string>()
  for (const [name, land] of styled) nameOf.set(name, land).set(land, land)
  for (const land of bare) {
    const own = adjectivesOf.get(land.replace(/(ia|[aeiouy])$/u, '')) ?? []
    const isLand = lands.has(land) || own.length > 0 || (governed.has(land) && places.has(land))
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

function adjectivesIn({ first, head }: Phrase, { tokens }: ParsedText['sentences'][number]): string[] {
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
