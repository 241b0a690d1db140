import { plainLetters } from '../domain/plain-letters.ts'
import { COUNTRIES, type Country } from './countries.ts'
import { OTHER_STATES } from './other-states.ts'

/** Newspapers' other names of countries, by ISO code. Collected for this project. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE; U.A.E.; Emirates',
  BA: 'Bosnia',
  CI: "Cote d'Ivoire",
  CN: "People's Republic of China; PRC; mainland China",
  CZ: 'Czech Republic',
  GB: 'Britain; UK; U.K.',
  IR: 'Islamic Republic; Islamic Republic of Iran',
  KP: "Democratic People's Republic of Korea; the North; N. Korea",
  KR: 'S. Korea',
  MM: 'Burma',
  MK: 'Macedonia',
  PS: 'Palestinian territories',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  US: 'U.S.; US; U.S.A.; America; the States',
  VA: 'Holy See; the Vatican',
}

/** Adjectives that are other words than the table's first one for the people. Collected for this project. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AE: 'Emirati',
  CZ: 'Czech',
  IS: 'Icelandic',
  KG: 'Kyrgyz',
  KZ: 'Kazakh',
  LU: 'Luxembourg',
  NZ: 'New Zealand',
  PH: 'Philippine',
  SA: 'Saudi',
  SI: 'Slovenian',
  TJ: 'Tajik',
  TM: 'Turkmen',
  US: 'US',
  UZ: 'Uzbek',
}

/** Adjectives and nouns for a country's people that the table of countries lacks. Collected for this project. */
const OTHER_DEMONYMS: Readonly<Record<string, string>> = {
  AE: 'Emirati',
  AR: 'Argentinian; Argentinean',
  AZ: 'Azeri',
  BD: 'Bengali',
  CZ: 'Czech',
  DK: 'Dane',
  ES: 'Spaniard',
  FI: 'Finn',
  FR: 'Frenchman; Frenchwoman',
  GB: 'Briton; English; Scottish; Welsh; Northern Irish; Englishman; Scot',
  GE: 'Georgian',
  HR: 'Croat',
  IE: 'Irishman',
  IS: 'Icelandic',
  KG: 'Kyrgyz',
  KZ: 'Kazakh',
  LA: 'Lao',
  LU: 'Luxembourgish',
  LV: 'Lett',
  MV: 'Maldivian',
  NL: 'Dutchman',
  NZ: 'Kiwi',
  PH: 'Philippine',
  PK: 'Pakistani',
  PL: 'Pole',
  RS: 'Serb',
  SA: 'Saudi',
  SE: 'Swede',
  SI: 'Slovenian',
  TJ: 'Tajik',
  TM: 'Turkmen',
  TR: 'Turk',
  UZ: 'Uzbek',
  VN: 'Viet',
  XK: 'Kosovan',
}

/** Words that are a capital, a demonym or another name by the table, and in a newspaper mostly something else. */
const MISLEADING = new Set([
  'The Valley',
  'Victoria',
  'Hamilton',
  'Jersey',
  'Stanley',
  'Douglas',
  'Kingston',
  'Male',
  'San Jose',
  'Motswana',
])

const split = (cell: string | undefined) => cell?.split('; ') ?? []

/** ISO’s countries before all others: `Vietnam` is today’s. */
const STATES: readonly Country[] = [...COUNTRIES, ...OTHER_STATES]

function index(forms: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>()
  for (const country of STATES)
    for (const form of forms(country)) if (!MISLEADING.has(form) && !found.has(form)) found.set(form, country)
  return found
}

const byName = index(({ code, name, otherNames }) => [name, ...otherNames, ...split(OTHER_NAMES[code])])
const byDemonym = index(({ code, demonyms }) => [...demonyms, ...split(OTHER_DEMONYMS[code])])
/** Newspapers print `Brasilia` as often as `Brasília`. */
const byCapital = index(({ capitals }) => capitals.flatMap((form) => [form, plainLetters(form)]))
const ISO_CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code))
const byCode = new Map(STATES.map((country) => [country.code, country]))

/** The country of this name (`Russian Federation`, `U.S.`), without its article; letter case matters. */
export function countryNamed(form: string): Country | undefined {
  return byName.get(form.includes('’') ? form.replaceAll('’', "'") : form)
}

/** The country of this adjective or people, singular or plural: `Russian`, `Russians`, `Dutch`. */
export function countryOfDemonym(form: string): Country | undefined {
  return byDemonym.get(form) ?? (form.endsWith('s') ? byDemonym.get(form.slice(0, -1)) : undefined)
}

/** Of parts of a state that govern themselves, and of peoples of several states. Collected for this project. */
const WITHOUT_STATE = new Set([
  'Andalusian',
  'Arab',
  'Basque',
  'Bavarian',
  'Catalan',
  'Chechen',
  'Corsican',
  'Crimean',
  'Flemish',
  'Galician',
  'Kurd',
  'Kurdish',
  'Northern Irish',
  'Sardinian',
  'Saxon',
  'Scot',
  'Scots',
  'Scottish',
  'Sicilian',
  'Tamil',
  'Tatar',
  'Tibetan',
  'Tyrolean',
  'Uyghur',
  'Walloon',
  'Welsh',
])
/** Peoples that name their land behind another's adjective: the Turkish Cypriots live in Cyprus, Bosnian Serbs in Bosnia. */
const LANDS_BEHIND = /^(American|Canadian|Cypriot)s?$/

/** True if the adjective or people at an index is that of fewer than a state: `Scottish`, either word of `Bosnian Serb`. */
export function isPartOfState(words: readonly string[], at: number): boolean {
  const isPeople = (word: string | undefined) =>
    word !== undefined && (WITHOUT_STATE.has(word) || countryOfDemonym(word) !== undefined)
  const [before, word, behind] = [words[at - 1], words[at]!, words[at + 1]]
  if ([word, `${before} ${word}`, `${word} ${behind}`].some((people) => WITHOUT_STATE.has(people))) return true
  return isPeople(word) && (isPeople(before) || isPeople(behind))
}

/** True of `Scottish government` and `Bosnian Serb leaders`: what begins so is no state's. */
export const isOfPart = (label: string): boolean => isPartOfState(label.split(' '), 0)

/** The country of the adjective or people at an index, where the words beside it leave it a whole state's: not of `Bosnian Serb`. */
export const stateOfPeople = (words: readonly string[], at: number): Country | undefined =>
  isPartOfState(words, at) ? undefined : countryOfDemonym(words[at]!)

/** The country in which the people live whose adjectives stand at an index and behind it: Cyprus for `Greek Cypriot`. */
export function landOfPeoples(words: readonly string[], at: number): Country | undefined {
  const country = countryOfDemonym(words[at]!)
  const behind = words[at + 1] ?? ''
  return country && LANDS_BEHIND.test(behind) ? countryOfDemonym(behind) : country
}

/** The country of this capital: `Moscow`. */
export function countryOfCapital(form: string): Country | undefined {
  return byCapital.get(form)
}

/** True of a code of ISO 3166-1, and not of the name by which a state goes here that has none. */
export const isIsoCode = (code: string): boolean => ISO_CODES.has(code)

/** The country of this code: of ISO 3166-1 alpha-2, or its name where it has none. */
export function countryOfCode(code: string): Country | undefined {
  return byCode.get(code)
}

/** What belongs to a country: *Icelandic*; undefined for a code that is no country's. */
export const adjectiveOf = (code: string): string | undefined => ADJECTIVES[code] ?? countryOfCode(code)?.demonyms[0]
