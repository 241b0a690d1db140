import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
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
    // `New Mexico` is not Mexico.
    if (at + 1 < words.length && AMERICAN_STATES.has(plain(words.slice(at, at + 2)))) return 'US'
    for (const length of [3, 2, 1]) {
      const form = plain(words.slice(at, at + length))
      const code =
        (countryNamed(form) ?? countryOfDemonym(form) ?? countryOfCapital(form))?.code ??
        countryOfSeat(form) ??
        countryOfBody(form)
      if (code) return code
    }
  }
  return null
}

/** Words as one name, without the possessive or comma behind them. */
const plain = (words: readonly string[]) => words.join(' ').replace(/(['’]s?|,)$/, '')

/** The country of a body that no other country has by that name: `Pentagon`, but not `Congress`. */
function countryOfBody(form: string): string | null {
  const body = knownBody(form)
  return body && !body.shared ? body.country : null
}
