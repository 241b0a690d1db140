import { BODY_NOUNS, NATIONAL_BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { adjectiveOf, countryNamed } from '../lexicon/country-forms.ts'
import { OFFICES, SPOKES_NOUNS } from '../lexicon/person-nouns.ts'

/**
 * One name for a country's own bodies and offices, whether the article says `Azerbaijan's foreign ministry`, `its foreign
 * ministry`, `the foreign ministry in Baku` or `the Azerbaijani foreign ministry`; null for anything else of a country.
 * @param rest the words after the country's
 */
export function nationalLabel(rest: string, lemma: string, code: string): string | null {
  if (!BODY_NOUNS.has(lemma) && !OFFICES.has(lemma) && !SPOKES_NOUNS.has(lemma) && lemma !== 'opposition') return null
  return national(rest, code)
}

/** The words with the country's adjective before them: `Icelandic ministry`. Null for a code that is no country's. */
export function national(words: string, code: string): string | null {
  const adjective = adjectiveOf(code)
  return adjective === undefined ? null : `${adjective} ${words}`
}

/** `Russia's | Foreign Ministry`: the words of the name with the country's adjective before them, where an owner is that country. */
export function nationalName(words: readonly string[], owner: string): readonly string[] | null {
  const country = countryNamed(owner)
  if (country === undefined || !words.some((word) => NATIONAL_BODY_NOUNS.has(word.toLowerCase()))) return null
  return national(words.join(' '), country.code)?.split(' ') ?? null
}
