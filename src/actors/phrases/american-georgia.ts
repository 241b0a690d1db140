import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import type { Phrase } from './phrase.ts'

/** What an article on the country in the Caucasus names. */
const OF_CAUCASUS =
  /\b(?:Abkhaz\p{L}*|Batumi|Caucasus|Garibashvili|Georgians?|Ivanishvili|Kobakhidze|Margvelashvili|Ossetian?s?|Saakashvili|Sakartvelo|Tbilisi|Tskhinvali|Zourabichvili)\b/u
/** What an article on the American state names besides other states of the union. */
const AMERICAN =
  /\b(?:Atlanta|Augusta|Democrats?|Democratic|Fulton County|Ga\.|Gov\.|Governor|Kemp|Macon|Ossoff|Raffensperger|Republicans?|Rep\.|Savannah|Sen\.|Warnock)(?!\p{L})/u
const OTHER_STATES = new RegExp(
  `\\b(?:${[...AMERICAN_STATES].filter((state) => state !== 'Georgia' && state !== 'Washington').join('|')})\\b`,
  'u',
)
const GEORGIA = 'GE'

/**
 * `Georgia Republicans`, `the Georgia Supreme Court`, `Georgia`: the American state, where the article names what is American and nothing of the
 * Caucasus. It is a place then, as Texas is, and no country.
 */
export function withAmericanGeorgia(text: string, list: readonly Phrase[]): readonly Phrase[] {
  if (!/\bGeorgia\b/u.test(text) || OF_CAUCASUS.test(text) || !(AMERICAN.test(text) || OTHER_STATES.test(text)))
    return list
  return list.map((phrase) => {
    if (phrase.country !== GEORGIA) return phrase
    return { ...phrase, country: null, kind: phrase.kind === 'country' ? 'place' : phrase.kind }
  })
}
