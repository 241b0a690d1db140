import { NATIONAL_BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { adjectiveOf, countryNamed } from '../../lexicon/country-forms.ts'

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
