import type { ActorKind } from '../../domain/actor.ts'
import { isCapitalised } from '../../domain/casing.ts'
import { AMERICAN_STATES, AMERICAN_STATES_SHORT, stateOfSeat } from '../../lexicon/american-states.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import {
  BODY_ENDINGS,
  BODY_NOUNS,
  BODY_OPENERS,
  COMPANY_SUFFIXES,
  DOCUMENT_NOUNS,
  PAPERS_AS_PERSONS,
  PAPERS_BY_NAME,
} from '../../lexicon/body-nouns.ts'
import { DAYS_AND_MONTHS } from '../../lexicon/calendar.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { isUnionName } from '../../lexicon/implied-nouns.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/name-words.ts'
import { NAMES_OF_BODIES } from '../../lexicon/names-of-bodies.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { CONTINENTS, PEOPLES } from '../../lexicon/peoples.ts'
import { FEMALE_NOUNS, MALE_NOUNS, OFFICES, PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import { SLOGAN_ENDINGS, SLOGAN_OPENERS } from '../../lexicon/slogan-words.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { WATERS_AND_HILLS } from '../../lexicon/waters-and-hills.ts'
import { isWebAddress } from '../../lexicon/web-address.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Gender } from '../phrases/phrase.ts'
import { beginsWithFamily, genderOfGivenName, isStyleOfPerson, namesFather } from './given-name.ts'
import { officeWithOf } from './role-head.ts'

const NOT_NAMES = wordSet(
  'brexit, buddhism, capitalism, catholicism, christianity, christmas, communism, covid, fascism, god, hinduism, internet, islam, judaism, ramadan, socialism, zionism',
)

/** What programmes are called that bear the name of who presents them: `The Rachel Maddow Show`. */
const BROADCAST = /^(podcast|radio|show)$/

/** What bears a person's whole name, or a word that is a given name too: `the Bill Clinton Foundation`, `Austin Police Department`. */
const NAMED_AFTER_PERSON =
  /^(academy|administration|agency|airport|alliance|arena|auditorium|authority|barracks|board|bureau|clinic|college|corporation|courthouse|department|district|facility|federation|government|hospital|jail|library|ministry|museum|news|penitentiary|police|prison|school|senate|association|campaign|cent(er|re)|club|coalition|committee|company|council|foundation|fund|group|institute|network|pac|party|project|society|stadium|station|theat(?:er|re)|times|tribune|trust|tv|union|university|co\.?|corp\.?|inc\.?|llc|america|usa)$/

/** `Oslo-based | Nordhav`: what has its seat somewhere, where no noun says more, is a body. */
const IS_BASED = /-\s?based$/

/** `the East Sea`, `the Taiwan Strait`: nobody, and where something is. */
const WATERS_AND_LANDS =
  /^(archipelago|avenue|boulevard|canyon|creek|gulf|islands?|mountains|ocean|peninsula|plateau|reef|river|sea|straits?)$/
/** `Lake Victoria`, `Mount Rainier`. */
const LAKE_OR_MOUNT = /^(lake|mount)$/
/** `Wall Street`, `Silicon Valley`, `Buckingham Palace`: those who are there, where it acts. */
const SEATS = /^(palace|street|valley)$/

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** What a proper name names, by its title, its words and their shape. `role` is what stands before the name. */
export function kindOfName(
  words: readonly string[],
  title: string | null,
  role: string | null,
): ActorKind | 'place' | 'thing' {
  const name = words.join(' ')
  if (title !== null || isStyleOfPerson(words)) return 'person'
  if (name.includes('&')) return 'organization'
  if (isNobody(words, name)) return 'thing'
  if (CONTINENTS.has(name.toLowerCase())) return 'group'
  const known = kindInTables(name)
  if (known !== null) return known
  if (isUnionName(words)) return 'organization'
  if (isPeople(words)) return 'group'
  return (role === null ? null : kindByRole(words, role)) ?? kindByWords(words, name)
}

/** `Brexit`, `Sunday`, `late August`, and the party of `Rubio, R-Fla.` or of `Vang, DFL-St. Paul`. */
function isNobody(words: readonly string[], name: string): boolean {
  const last = words.at(-1)!.toLowerCase()
  if (words.length === 1 && (NOT_NAMES.has(last) || DAYS_AND_MONTHS.has(last))) return true
  if (words.length === 2 && /^(early|late)$/i.test(words[0]!) && DAYS_AND_MONTHS.has(last)) return true
  return /^([DRI]|DFL)(-|$)/.test(name)
}

/** The kind of a country, a well-known body, a capital or another seat, an American state or another part of a state. */
function kindInTables(name: string): ActorKind | 'place' | null {
  if (countryNamed(name)) return 'country'
  if (knownBody(name) || PAPERS_BY_NAME.has(name.toLowerCase()) || NAMES_OF_BODIES.has(name)) return 'organization'
  if (WATERS_AND_HILLS.has(name)) return 'place'
  const isState = AMERICAN_STATES.has(name) || AMERICAN_STATES_SHORT.has(name)
  if (REGIONS.has(name)) return 'place'
  return isState || countryOfCapital(name) || countryOfSeat(name) || stateOfSeat(name) ? 'place' : null
}

function kindByRole(words: readonly string[], role: string): ActorKind | null {
  if (isBodyRole(role) && !isGivenName(words[0]!.toLowerCase())) return 'organization'
  return BODY_NOUNS.has(words.at(-1)!.toLowerCase()) ? null : 'person'
}

function kindByWords(words: readonly string[], name: string): ActorKind | 'place' {
  const last = words.at(-1)!.toLowerCase()
  if (words.length > 1) {
    if (BROADCAST.test(last)) return 'organization'
    if (namesFather(words) || isCalledGang(words)) return 'person'
    if (isGivenName(words[0]!.toLowerCase()) && !NAMED_AFTER_PERSON.test(last)) return 'person'
    if (SEATS.test(last)) return 'organization'
    if (LAKE_OR_MOUNT.test(words[0]!.toLowerCase()) && words.length === 2 && !BODY_NOUNS.has(last)) return 'place'
    if (WATERS_AND_LANDS.test(last) && words.every((word) => isCapitalised(word))) return 'place'
    if (BODY_OPENERS.has(words[0]!.toLowerCase()) || BODY_ENDINGS.has(last) || PAPERS_AS_PERSONS.has(last))
      return 'organization'
    // `Arizona Rising`: whoever is named so is no person, but for Washington Irving.
    if (AMERICAN_STATES.has(words[0]!) && words[0] !== 'Washington') return 'organization'
    if (isOfCountry(words)) return 'organization'
    if (isSlogan(words) || COMPANY_SUFFIXES.has(bare(last))) return 'organization'
  }
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()) || isKnownAcronym(word))) return 'organization'
  // `Centers for Energy Research`
  if (/^cent(ers|res)$/.test(words[0]!.toLowerCase())) return 'organization'
  if (DOCUMENT_NOUNS.has(last)) return 'document'
  if (words.length > 1 && NAMED_AFTER_PERSON.test(last)) return 'organization'
  return isShapedLikeBody(words, name) ? 'organization' : 'person'
}

/** `Air India`, `Reform UK`, `Priorities USA`: a body by the country that its name ends in. */
const isOfCountry = ([first, ...more]: readonly string[]): boolean =>
  !PART_OF_LAND.test(first!) &&
  (/^(America|U\.?K\.?|U\.?S\.?A?\.?)$/.test(more.at(-1)!) || countryNamed(more.at(-1)!) !== undefined)
/** `Port Sudan`, `Rural America`, `Neutral Switzerland`: a place, or a land by what it is. */
const PART_OF_LAND =
  /^(Black|Central|East|Eastern|Fort|Greater|Inner|Little|Lower|Middle|Neutral|New|North|Northern|Old|Outer|Port|Rural|South|Southern|Upper|West|Western|White)$/

/** `Qin Gang` */
const isCalledGang = ([first, last]: readonly string[]): boolean =>
  last === 'Gang' && SURNAMES_FIRST.has(first!.toLowerCase())

/** `an Asian NATO`: like a body that all know, and no person. */
const isKnownAcronym = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word) && knownBody(word) !== undefined

/** `NATO`, `U.S.`, `TfL`, `KTLA-TV`, `Channel 4`, `HuffPost UK`, `Ozon.ru`, and names longer than a person's or with small words in them. */
function isShapedLikeBody(words: readonly string[], name: string): boolean {
  if (
    /^((\p{Lu}\.?){2,6}(-(AM|FM|TV))?|\p{Lu}\p{Ll}\p{Lu})$/u.test(name) ||
    /\d|\p{Ll}\p{Lu}.*\p{Lu}/u.test(name) ||
    isWebAddress(name)
  )
    return true
  return words.length > 4 || words.some((word) => /^(of|for|and|to|the)$/.test(word))
}

/** `the militant group | Al-Shabab`, `Oslo-based | Nordhav`: words before a name that say that it is of a body. */
export const isBodyRole = (role: string): boolean =>
  (BODY_NOUNS.has(role.split(/\s+/).at(-1)!) && officeWithOf(role) === null && !/\bexecutive$/i.test(role)) ||
  IS_BASED.test(role)

/** `Rivers First`, `Vote Leave`: a campaign that is called what it asks for. */
const isSlogan = (words: readonly string[]) =>
  SLOGAN_OPENERS.has(words[0]!.toLowerCase()) || SLOGAN_ENDINGS.has(words.at(-1)!.toLowerCase())

/** `Republicans`, `Senate Democrats`, `Russians`, `Muslims`: a plural that names people. */
function isPeople(words: readonly string[]): boolean {
  const last = words.at(-1)!
  const singular = last.replace(/s$/i, '')
  const norm = singular.toLowerCase()
  if (singular === last || words.some((word) => BODY_NOUNS.has(word.toLowerCase()))) return false
  // `Halcyon Land Partners`
  if (words.length > 1 && COMPANY_SUFFIXES.has(last.toLowerCase())) return false
  return (
    PARTY_WORDS.has(norm) ||
    PERSON_NOUNS.has(norm) ||
    OFFICES.has(norm) ||
    PEOPLES.has(norm) ||
    (countryOfDemonym(singular) !== undefined && countryNamed(last) === undefined)
  )
}

const MAN_IN_OFFICE = /(assembly|chair|congress|council|spokes)man$/i

/** The gender that a person's title, role or given name tells. */
export function genderOfName(words: readonly string[], title: string | null, role: string | null): Gender {
  const courtesy = title === null ? '' : bare(title)
  if (MALE_TITLES.has(courtesy)) return 'male'
  if (FEMALE_TITLES.has(courtesy)) return 'female'
  const described = genderOfNoun(`${role ?? ''} ${courtesy}`)
  const first = words.length > 1 && words[0] === 'Sheikh' ? words[1]! : words[0]!
  const given = beginsWithFamily(words) ? 'unknown' : genderOfGivenName(first.toLowerCase())
  // `the spokesman Hope Berg`: women hold offices that end in *man*.
  if (words.length > 1 && given === 'female' && MAN_IN_OFFICE.test(role ?? courtesy)) return given
  // `Sheikh Hasina`: in Bangladesh it is a family's name, and women's.
  if (courtesy === 'sheikh') return given
  if (described !== 'unknown') return described
  // The `Kelly` of `Sen. Kelly` is a surname.
  return words.length > 1 || (role !== null && courtesy === '') ? given : 'unknown'
}

/** The gender that a noun for a person tells: `spokeswoman`, `the former first lady`. */
export function genderOfNoun(description: string): Gender {
  for (const word of description
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .reverse()) {
    if (MALE_NOUNS.has(word)) return 'male'
    if (FEMALE_NOUNS.has(word)) return 'female'
  }
  return /\bfirst lady\b/i.test(description) ? 'female' : 'unknown'
}
