import type { ParsedText } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { DAYS_AND_MONTHS } from '../../lexicon/calendar.ts'
import { isOffice } from '../names/titles.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { datelineCountry } from '../states/dateline-country.ts'
import { isPersonByWords } from './kind.ts'

const IN = /^(across|around|in|inside|into|near|outside|throughout|toward|towards|within)$/

/**
 * The same phrases, in which the surname of somebody whom the article names in full is no place's name: `Jim Jordan … Jordan said`, `Lisa Monaco …
 * Monaco said`, as long as nothing is in the place of that name, and nobody of it.
 */
export function withoutPlacesOfSameName(parsed: ParsedText, { list, from }: Phrases): Phrases {
  const names = surnamesOfPlaces(parsed, list)
  if (names.size === 0) return { list, from }
  const codes = new Set(list.flatMap((phrase) => (isCalled(phrase, names) ? (phrase.country ?? []) : [])))
  const bare = ({ country }: Phrase) => (country !== null && codes.has(country) ? null : country)
  const renamed = list.map((phrase): Phrase => {
    const country = bare(phrase)
    if (isCalled(phrase, names)) return { ...phrase, kind: 'person', gender: 'unknown', country }
    return country === phrase.country ? phrase : { ...phrase, country }
  })
  return { list: renamed, from }
}

const isPlaceOrState = ({ kind, name, determiner }: Phrase): boolean =>
  (kind === 'country' || kind === 'place') && name?.words.length === 1 && determiner === 'none'

const isCalled = (phrase: Phrase, names: ReadonlySet<string>): boolean =>
  isPlaceOrState(phrase) && names.has(phrase.name!.words[0]!)

const isTown = (token: TaggedToken | undefined): boolean => token?.upos === 'PROPN' && !DAYS_AND_MONTHS.has(token.norm)

/** The surnames of persons named in full that the article has for no place. */
function surnamesOfPlaces(parsed: ParsedText, list: readonly Phrase[]): Set<string> {
  const places = list.filter(isPlaceOrState)
  const names = new Set<string>()
  if (places.length === 0) return names
  const called = new Set(places.map(({ name }) => name!.words[0]!))
  for (const phrase of list) {
    const { name, kind } = phrase
    if (kind !== 'person' || !name || name.words.length < 2 || !isPersonByWords(phrase, name)) continue
    if (called.has(name.words.at(-1)!)) names.add(name.words.at(-1)!)
  }
  for (const word of names) if (isSpokenOfAsPlace(word, parsed, list)) names.delete(word)
  return names
}

/** `in Jordan`, `King Abdullah of Jordan`, `Amman, Jordan`, `Jordanian officials`, or a report from there. */
function isSpokenOfAsPlace(word: string, parsed: ParsedText, list: readonly Phrase[]): boolean {
  const codes = new Set(list.flatMap((phrase) => (isCalled(phrase, new Set([word])) ? (phrase.country ?? []) : [])))
  const dateline = datelineCountry(parsed)
  if (dateline !== null && codes.has(dateline)) return true
  return list.some((phrase) => {
    const { country, sentence, first, start, end } = phrase
    if (country !== null && codes.has(country) && !parsed.text.slice(start, end).includes(word)) return true
    if (!isCalled(phrase, new Set([word]))) return false
    const { tokens } = parsed.sentences[sentence]!
    const before = tokens[first - 1]
    const further = tokens[first - 2]
    if (before?.norm === 'of') return further !== undefined && (further.upos === 'PROPN' || isOffice(further))
    return IN.test(before?.norm ?? '') || (before?.text === ',' && isTown(further))
  })
}
