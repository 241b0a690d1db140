import { withoutPossessive } from '../domain/possessive.ts'
import { countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'

/** A phrase without the names of countries and their peoples: `Russian foreign minister` → `foreign minister`. */
export function withoutDemonyms(phrase: string): string {
  return phrase
    .split(/\s+/u)
    .filter((word) => !countryOfDemonym(word) && !countryNamed(withoutPossessive(word)))
    .join(' ')
}
