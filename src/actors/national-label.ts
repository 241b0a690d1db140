import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { adjectiveOf, countryNamed } from '../lexicon/country-forms.ts'
import { OFFICES, SPOKES_NOUNS } from '../lexicon/person-nouns.ts'
import { wordSet } from '../lexicon/word-list.ts'

/**
 * One name for a country's own bodies and offices, whether the article says `Azerbaijan's foreign ministry`, `its foreign
 * ministry`, `the foreign ministry in Baku` or `the Azerbaijani foreign ministry`; null for anything else of a country.
 * @param rest the words after the country's
 */
export function nationalLabel(rest: string, lemma: string, code: string): string | null {
  if (!BODY_NOUNS.has(lemma) && !OFFICES.has(lemma) && !SPOKES_NOUNS.has(lemma) && lemma !== 'opposition') return null
  const adjective = adjectiveOf(code)
  return adjective === undefined ? null : `${adjective} ${rest}`
}

/** What every state has one of: a name with one of these words tells whose it is only together with the country's. */
const STATE_ORGANS = wordSet(
  'ministry, court, parliament, senate, assembly, legislature, congress, treasury, army, navy, bank, embassy',
)

/** `Russia's | Foreign Ministry`: the words of the name with the country's adjective before them, where an owner is that country. */
export function nationalName(words: readonly string[], owner: string): readonly string[] | null {
  const country = countryNamed(owner)
  if (country === undefined || !words.some((word) => STATE_ORGANS.has(word.toLowerCase()))) return null
  const adjective = adjectiveOf(country.code)
  return adjective === undefined ? null : [...adjective.split(' '), ...words]
}
