import { isCapitalised } from '../../domain/casing.ts'
import { AMERICAN_STATES, areAmericans } from '../../lexicon/american-states.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { countryNamed, countryOfCapital, landOfPeoples } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'

/** What makes an adjective that of a continent: `Latin American`, and with it `American States`, `Central African States`. */
const BEFORE_CONTINENT = /^(central|ibero|inter|latin|north|pan|south)$/i
const BEHIND_REGION = /^(countries|nations|republics|states)$/i
/** `the Indian Ocean Commission`, `the South China Sea`: waters and lands that no state has alone. */
const SHARED = /^(ocean|peninsula|sea)$/i

/** `Cuba City`, `Lebanon County`, but `Kuwait City`, which is the state's capital. */
const TOWN = /^(city|county|township)$/i
const CITY_STATES = /^(Guatemala|Kuwait|Luxembourg|Mexico|Monaco|Panama|Singapore|Vatican)$/

/** Parts of states whose names, or parts of them, are those of other states. */
const PARTS: Readonly<Record<string, string>> = {
  'British Columbia': 'CA',
  'New South Wales': 'AU',
  'Northern Ireland': 'GB',
}

/** The ISO code of the first country that some text names; most has no capital, and none then. */
export const countryIn = (text: string): string | null =>
  /\p{Lu}/u.test(text) ? countryOfWords(text.split(/\s+/)) : null

/** Those who are called after what they know of. */
const KNOWS_OF = /^(.*\p{Lu}.*) (analyst|correspondent|expert|historian|hand|scholar|specialist|watcher)$/u

/** True for a `China analyst`, who need not be from there; a `Chinese analyst` is. */
export function knowsOfCountry(role: string): boolean {
  const field = KNOWS_OF.exec(role)?.[1]?.split(/\s+/) ?? []
  return [2, 1].some((length) => countryNamed(plain(field.slice(-length))) !== undefined)
}

/** The ISO code of the country that a role names as that of its bearer. */
export const countryOfRole = (role: string): string | null => (knowsOfCountry(role) ? null : countryIn(role))

/** The ISO code of the first country that these words name, by name, adjective, capital or a body of it. */
export function countryOfWords(words: readonly string[]): string | null {
  // The words `American States` in its name make no body of many states that of one.
  if (knownBody(words.join(' '))?.country === null) return null
  for (let at = 0; at < words.length; at++) {
    if (!isCapitalised(words[at]!)) continue
    // `New Mexico` and its people are not Mexico's.
    const two = plain(words.slice(at, at + 2))
    if (at + 1 < words.length && (AMERICAN_STATES.has(two) || areAmericans(two))) return 'US'
    for (const length of [3, 2, 1]) {
      if (isOfRegion(words, at, at + length)) continue
      const form = plain(words.slice(at, at + length))
      const peoples = length === 1 ? [form, plain(words.slice(at + 1, at + 2))] : [form]
      const code =
        PARTS[form] ??
        (countryNamed(form) ?? landOfPeoples(peoples, 0) ?? countryOfCapital(form))?.code ??
        countryOfSeat(form) ??
        countryOfBody(form)
      if (code) return code
    }
  }
  return null
}

/** True for words that name a continent, a sea or states of a region together with those beside them. */
function isOfRegion(words: readonly string[], from: number, to: number): boolean {
  const [before, last, behind] = [words[from - 1] ?? '', words[to - 1] ?? '', words[to] ?? '']
  if (SHARED.test(behind) || (TOWN.test(behind) && !CITY_STATES.test(last))) return true
  return /(American|African)$/.test(last) && (BEHIND_REGION.test(behind) || BEFORE_CONTINENT.test(before))
}

/** Words as one name, without the possessive or comma behind them. */
const plain = (words: readonly string[]) => words.join(' ').replace(/(['’]s?|,)$/, '')

/** The country of a body that no other country has by that name: `Pentagon`, but not `Congress`. */
function countryOfBody(form: string): string | null {
  const body = knownBody(form)
  return body && !body.shared ? body.country : null
}
