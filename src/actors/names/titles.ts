import type { TaggedToken } from '../../domain/token.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICES_BEFORE_NAMES,
  OFFICES_IN_CAPITALS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/name-words.ts'
import { MALE_NOUNS, OFFICES, PERSON_NOUNS, SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import { isCapital } from '../token-shape.ts'

/** Abbreviations that are words or names too where they have no full stop: `Sen` and `Del`. */
const TITLE_BY_STOP = new Set(['asst', 'del', 'det', 'hon', 'sec', 'sen'])

const bare = (norm: string) => (norm.endsWith('.') ? norm.slice(0, -1) : norm)

/** `Mr.`, `Sen.`, `Dame`: a title that stands before a name. */
export function isTitle(token: TaggedToken): boolean {
  const { norm, text } = token
  const word = bare(norm)
  if (MALE_TITLES.has(word) || FEMALE_TITLES.has(word)) return true
  const capitals = norm.toUpperCase()
  if (OFFICES_BEFORE_NAMES.has(capitals)) return OFFICES_BEFORE_NAMES.has(text)
  if (OFFICES_IN_CAPITALS.has(capitals)) return OFFICES_IN_CAPITALS.has(text)
  return TITLE_ABBREVIATIONS.has(word) && (text.endsWith('.') || (isCapital(token) && !TITLE_BY_STOP.has(norm)))
}

/** `Justices Ann Lund and Karl Berg`, which the tagger may take for a name. */
const SEVERAL =
  /^(ambassador|commissioner|councillor|governor|judge|justice|minister|president|professor|representative|senator)s$/

/** A word that may stand before a name as what its bearer is: `minister`, `Secretary`, `attorney`. */
export function isOffice({ norm, lemma, upos }: TaggedToken): boolean {
  if (SEVERAL.test(norm)) return true
  // `Neighbouring Norway` has no office.
  return isOfficeNoun(norm) || (upos !== 'VERB' && lemma !== norm && isOfficeNoun(lemma))
}

/** What somebody does, by endings that no surname has: `ecologist`, `oceanographer`, `obstetrician`. */
const OCCUPATION = /(ologist|ographer|ician)$/

const isOfficeNoun = (word: string): boolean =>
  OFFICES.has(word) || PERSON_NOUNS.has(word) || SPOKES_NOUNS.has(word) || MALE_NOUNS.has(word) || OCCUPATION.test(word)

/** `Mr.`, `Sergeant`, `Glenn`: a word with which what a person is called may begin. */
export const opensPersonName = (token: TaggedToken): boolean =>
  isCapital(token) && (isTitle(token) || isOffice(token) || isGivenName(token.norm))

/** True for `Jr.`, `III`, the `XVI` of a pope: no surname. */
export const isSuffix = (word: string): boolean => NAME_SUFFIXES.has(bare(word.toLowerCase())) || isRegnal(word)

/** `von der Leyen`, `De Niro`: a surname with the small words that it begins with, but not `Ben Carson` or `Al Gore`. */
export function isSurnameOfSeveral(words: readonly string[]): boolean {
  const particles = words.slice(0, -1).map((word) => word.toLowerCase())
  if (particles.length === 0 || !particles.every((word) => NAME_PARTICLES.has(word))) return false
  return particles.length > 1 || (words[0] !== 'Al' && !isGivenName(particles[0]!))
}

/** The number of a king or pope. */
export const isRegnal = (word: string): boolean => /^[IVX]{2,6}$/.test(word)
