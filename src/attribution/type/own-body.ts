import type { TaggedToken } from '../../domain/token.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS, COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfCapital } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import { FEMALE_TITLES, MALE_TITLES, TITLE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import { SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'

const NOMINAL = new Set(['NOUN', 'PROPN'])
/** Pronouns for a body that is known already: “the charity, *which* said it would …”. */
const BODY_PRONOUNS = new Set(['it', 'which', 'that'])
const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u

/** What a source is called, without what is said of it: “*the labor ministry* of Norland”, “*Lumina Corp.*, a firm”. */
function core(source: readonly TaggedToken[]): TaggedToken[] {
  const end = source.findIndex(({ upos }, at) => at > 0 && (upos === 'PUNCT' || upos === 'ADP' || upos === 'SCONJ'))
  const words = end < 0 ? [...source] : source.slice(0, end)
  return words[0]?.upos === 'DET' ? words.slice(1) : words
}

const bare = ({ norm }: TaggedToken) => norm.replace(/\.$/u, '')

/** True for “Mr.” and “Gov.”, after which even *Church* is a person. */
const isTitle = (token: TaggedToken) =>
  MALE_TITLES.has(bare(token)) || FEMALE_TITLES.has(bare(token)) || TITLE_ABBREVIATIONS.has(bare(token))

/**
 * True where a source is surely a country, a company or another body, or speaks for one, so that *it* may be the source
 * itself: “*the ministry* said it would sign”. A name that could be a person's is none.
 */
export function isBody(source: readonly TaggedToken[]): boolean {
  const words = core(source)
  const head = words.findLast(({ upos }) => NOMINAL.has(upos))
  if (!head) return words.length === 1 && BODY_PRONOUNS.has(words[0]!.norm)
  if (words.some(isTitle)) return false
  const name = words.map(({ text }) => text).join(' ')
  if (countryNamed(name) || countryOfCapital(name) || countryOfSeat(name) || knownBody(name)) return true
  if (ACRONYM.test(head.text) || SPOKES_NOUNS.has(head.lemma)) return true
  return BODY_NOUNS.has(head.lemma) || COMPANY_SUFFIXES.has(bare(head))
}
