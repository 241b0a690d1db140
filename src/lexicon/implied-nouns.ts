import { isWebAddress } from './web-address.ts'
import { wordSet } from './word-list.ts'

/** Last words of names by which a body is known to be a union of those who work. Collected for this project. */
const UNIONS = wordSet(`
autoworkers, brotherhood, carpenters, drivers, electricians, employees, firefighters, ironworkers, longshoremen, machinists,
mineworkers, nurses, pilots, plumbers, steelworkers, teamsters, workers
`)

/** Those whose association is a union: `Teachers' Association`, `Federation of Teachers`. */
const ORGANISED = new Set([
  ...UNIONS,
  ...wordSet(
    'actors, bus, dockers, dockworkers, doctors, farmworkers, miners, officers, physicians, police, postal, professors, seafarers',
  ),
  ...wordSet('teachers, writers'),
])
const ASSOCIATIONS = wordSet('alliance, association, federation, guild, order')

/** Head nouns of the names of bodies that news goes on to call `the agency`. Collected for this project. */
const AGENCIES = wordSet(
  'administration, authority, bureau, centers, centres, inspectorate, program, programme, service',
)

/** First words of the short names of unions: `United Steelworkers`. */
const OF_ALL = wordSet('amalgamated, communications, international, national, united')

/** Parliaments by names that do not say so. */
const PARLIAMENTS = wordSet(
  'althing, bundestag, cortes, diet, duma, eduskunta, folketing, knesset, lok sabha, majlis, oireachtas, riigikogu, riksdag, saeima, seimas, sejm, state duma, storting, verkhovna rada',
)

/** How many words an agency’s name has at least: the Lund Administration is a president’s. */
const LONG = 3

/** `United Steelworkers`, `Amalgamated Transit Workers`: a union, and not those who are in it. */
export const isUnionName = (words: readonly string[]): boolean =>
  UNIONS.has(words.at(-1)!.toLowerCase()) &&
  words.length > 1 &&
  (words.length > 2 || OF_ALL.has(words[0]!.toLowerCase()))

/** `United Food | and | Commercial Workers`: the *and* of a union's name, by the words before and behind it. */
export const joinsUnion = (before: readonly string[], behind: readonly string[]): boolean =>
  OF_ALL.has(before.find((word) => word !== 'The')?.toLowerCase() ?? '') &&
  UNIONS.has(behind.at(-1)?.toLowerCase() ?? '')

/**
 * The noun by which a body may be called whose name does not have it: `the union` for United Mill Workers and for a Teachers'
 * Association, `the agency` for the General Services Administration, `the website` for Ozon.ru, `the parliament` for the Knesset. Null for other names.
 * @param words the words of its name @param head the noun that says what it is, in lower case
 */
export function impliedNoun(words: readonly string[], head: string): string | null {
  const isOrganised = (word: string) => ORGANISED.has(word.toLowerCase().replace(/['’]s?$/u, ''))
  if (UNIONS.has(head) || (ASSOCIATIONS.has(head) && words.some(isOrganised))) return 'union'
  if (isWebAddress(words.at(-1)!)) return 'website'
  if (PARLIAMENTS.has(words.join(' ').toLowerCase())) return 'parliament'
  return words.length >= LONG && AGENCIES.has(head) ? 'agency' : null
}
