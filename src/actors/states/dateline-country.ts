import type { ParsedText } from '../../domain/sentence.ts'
import { AMERICAN_STATES, AMERICAN_STATES_SHORT } from '../../lexicon/american-states.ts'
import { countryNamed, countryOfCapital } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'

/** Only so many sentences, and characters before one, may hold the article's own dateline. */
const [SENTENCES, LONGEST] = [8, 100]
const DATELINE = /^(?<place>\p{Lu}[^(]*?)\s*(\([^()]*\))?\s*[—–-]+$/u
/** `ISLAMABAD: `, as South Asia prints it; it stays in the sentence. */
const WITH_COLON = /^(?<place>\p{Lu}[\p{Lu} ]+)(, \w+\.? \d+)?( \([^()]*\))?:\s/u
/** Seats of alliances, courts and agencies: what is reported from there is about their members, not about the seat's country. */
const OF_ALL_STATES = /^(brussels|geneva|strasbourg|the hague|united nations|vienna)$/i

/**
 * The ISO code of the country that a report was sent from, by its dateline: `BELGRADE, Serbia (AP) —`, `DAYTON, Ohio —`. Null
 * for none, for two places (`BAKU/YEREVAN`), and for seats of international bodies.
 */
export function datelineCountry({ text, sentences }: ParsedText): string | null {
  for (let index = 0; index < Math.min(sentences.length, SENTENCES); index++) {
    const { start, paragraph } = sentences[index]!
    if (sentences[index - 1]?.paragraph === paragraph) continue
    // The tokens leave a dateline out: it stands between the line's beginning and the first of them.
    const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST), start)
    const place = (DATELINE.exec(before.trim()) ?? WITH_COLON.exec(text.slice(start, start + LONGEST)))?.groups?.place
    if (place) return countryOfPlace(place)
  }
  return null
}

function countryOfPlace(place: string): string | null {
  const [city = '', ...regions] = place.split(/,\s*/).map(inTitleCase)
  if (OF_ALL_STATES.test(city) || city.includes('/')) return null
  const seat = countryOfCapital(city)?.code ?? countryOfSeat(city)
  return seat ?? [...regions, city].map(countryOfRegion).find((code) => code !== null) ?? null
}

/** Of Georgia alone nobody knows which one it is. */
function countryOfRegion(name: string): string | null {
  const country = countryNamed(name)?.code
  const american = AMERICAN_STATES.has(name) || AMERICAN_STATES_SHORT.has(name)
  if (country && american) return null
  return country ?? (american ? 'US' : null)
}

/** `BOGOTÁ` and `NEW DELHI` as the tables have them. */
const inTitleCase = (name: string) =>
  /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
