import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { countryOfCode } from '../lexicon/country-forms.ts'
import { OFFICES, SPOKES_NOUNS } from '../lexicon/person-nouns.ts'

/** Where the adjective is another word than the table's first one for the people. */
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

/**
 * One name for a country's own bodies and offices, whether the article says `Azerbaijan's foreign ministry`, `its foreign
 * ministry`, `the foreign ministry in Baku` or `the Azerbaijani foreign ministry`; null for anything else of a country.
 * @param rest the words after the country's
 */
export function nationalLabel(rest: string, lemma: string, code: string): string | null {
  if (!BODY_NOUNS.has(lemma) && !OFFICES.has(lemma) && !SPOKES_NOUNS.has(lemma) && lemma !== 'opposition') return null
  const country = countryOfCode(code)
  const adjective = ADJECTIVES[code] ?? country?.demonyms[0]
  return adjective === undefined ? null : `${adjective} ${rest}`
}
