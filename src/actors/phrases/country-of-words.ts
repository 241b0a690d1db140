import { knownBody } from '../../lexicon/bodies.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'

/** The ISO code of the first country that some text names; most has no capital, and none then. */
export const countryIn = (text: string): string | null =>
  /\p{Lu}/u.test(text) ? countryOfWords(text.split(/\s+/)) : null

/** The ISO code of the first country that these words name, by name, adjective, capital or a body of it. */
export function countryOfWords(words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]!)) continue
    for (const length of [3, 2, 1]) {
      const form = words
        .slice(at, at + length)
        .join(' ')
        .replace(/(['’]s?|,)$/, '')
      const code =
        (countryNamed(form) ?? countryOfDemonym(form) ?? countryOfCapital(form))?.code ??
        countryOfSeat(form) ??
        countryOfBody(form)
      if (code) return code
    }
  }
  return null
}

/** The country of a body that no other country has by that name: `Pentagon`, but not `Congress`. */
function countryOfBody(form: string): string | null {
  const body = knownBody(form)
  return body && !body.shared ? body.country : null
}
