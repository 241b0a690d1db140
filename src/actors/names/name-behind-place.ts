import type { TaggedToken } from '../../domain/token.ts'
import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS, COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { COMPROMISE_LEXICON } from '../../lexicon/compromise.ts'
import { countryNamed } from '../../lexicon/country-forms.ts'
import { isCapital } from '../token-shape.ts'
import { isGivenName } from './given-name.ts'
import { isOffice } from './titles.ts'

/** Words in the longest name of a place that is sought. */
const LONGEST_PLACE = 3

/**
 * `the ambassador to the United States | Hamdullah Mohib`, `mayor of New Orleans | Ray Nagin`: a person's name right behind that
 * of the place whose office the person has.
 * @param first where the phrase begins that holds both
 * @returns the index of the name's first token, or null
 */
export function nameBehindPlace(tokens: readonly TaggedToken[], first: number, head: number): number | null {
  const place = tokens[first]!.norm === 'the' ? first + 1 : first
  const [office, link] = [tokens[first - 2], tokens[first - 1]]
  if (!office || !/^(of|to)$/.test(link!.norm) || !isOffice(office)) return null
  for (let length = LONGEST_PLACE; length > 0; length--) {
    const name = place + length
    if (name < head && isPlace(tokens.slice(place, name)) && isPerson(tokens.slice(name, head + 1))) return name
  }
  return null
}

function isPlace(tokens: readonly TaggedToken[]): boolean {
  const name = tokens.map(({ text }) => text).join(' ')
  if (!tokens.every(isCapital)) return false
  // `the ambassador to the UN | Lydia Marchetti`
  if (countryNamed(name) || AMERICAN_STATES.has(name) || knownBody(name)?.country === null) return true
  return COMPROMISE_LEXICON.get(name.toLowerCase()) === 'City'
}

/** Two words or more of which none tells that they name a body, the first of them no more of the place: `New York City`. */
function isPerson(tokens: readonly TaggedToken[]): boolean {
  if (!tokens.every((token) => isCapital(token) && token.upos === 'PROPN')) return false
  const isBody = tokens.some(({ norm }) => BODY_NOUNS.has(norm) || COMPANY_SUFFIXES.has(norm))
  return !isBody && (isGivenName(tokens[0]!.norm) || !tokens.some(isOffice))
}
