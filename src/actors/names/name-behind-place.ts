import type { TaggedToken } from '../../domain/token.ts'
import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS, COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { COMPROMISE_LEXICON } from '../../lexicon/compromise.ts'
import { countryNamed } from '../../lexicon/country-forms.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { isCapital } from '../token-shape.ts'
import { isOffice, opensPersonName } from './titles.ts'

/** Words in the longest name of a place that is sought. */
const LONGEST_PLACE = 3

/**
 * `the ambassador to the United States | Hamdullah Mohib`, `mayor of New Orleans | Ray Nagin`, `speaker of the parliament | Ali
 * Larijani`: a person's name right behind that of the place whose office the person has, or behind the noun for a body.
 * @param first where the phrase begins that holds both
 * @returns the index of the name's first token, or null
 */
export function nameBehindPlace(tokens: readonly TaggedToken[], first: number, head: number): number | null {
  const place = tokens[first]!.norm === 'the' ? first + 1 : first
  const [office, link] = [tokens[first - 2], tokens[first - 1]]
  if (!office || !/^(of|to)$/.test(link!.norm) || !isOffice(office)) return null
  if (place > first && isBehindNoun(tokens, place, head)) return place + 1
  for (let length = LONGEST_PLACE; length > 0; length--) {
    const name = place + length
    if (name < head && isPlace(tokens.slice(place, name)) && isPerson(tokens.slice(name, head + 1))) return name
  }
  return null
}

/** What is part of a state and has no name behind it, as `the company Baker Hughes` has. */
const OF_STATE = /^(army|assembly|cabinet|committee|council|navy|parliament|senate)$/

/** A person's name right behind the noun for a body, in small letters. */
function isBehindNoun(tokens: readonly TaggedToken[], noun: number, head: number): boolean {
  const { norm } = tokens[noun]!
  const name = tokens.slice(noun + 1, head + 1)
  if (isCapital(tokens[noun]) || !(BODY_NOUNS.has(norm) || norm === 'opposition') || name.length < 2) return false
  if (!OF_STATE.test(norm)) return isGivenName(name[0]!.norm) && isPerson(name)
  return isPerson(opensPersonName(name[0]!) ? name.slice(1) : name)
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
