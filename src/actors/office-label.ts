import { withoutPossessive } from '../domain/possessive.ts'
import { adjectiveOf, countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'
import { OFFICES } from '../lexicon/person-nouns.ts'
import type { Entity } from './entity.ts'
import type { Phrase } from './phrase.ts'

const COUNTERPART = /^(colleague|counterpart)$/
/** What somebody who holds an office of a state has of that state's. */
const OF_STATE =
  /\b(ambassador|army|cabinet|chancellor|embassy|foreign ministry|government|minister|parliament|premier|president)$/i
/** `Finland's new foreign minister` is in the office of foreign minister. */
const PASSING = /^(acting|caretaker|current|former|interim|longtime|new|newly|outgoing|the|veteran)$/i

/** True of `her Turkish counterpart`: the one who holds her office in another state. */
export const isCounterpart = ({ lemma, plural, country, possessor }: Phrase): boolean =>
  COUNTERPART.test(lemma) && !plural && country !== null && possessor !== null

/**
 * What to call those whom somebody in an office of a state has: `Venezuelan defence minister` for a president's *defence
 * minister*, `Serbian foreign ministry` for a foreign minister's *ministry*, `Turkish foreign minister` for a foreign minister's
 * *Turkish counterpart*. Null for all others.
 * @param rest the words after the owner's
 */
export function officeLabel(phrase: Phrase, rest: string, { roles, country }: Entity): string | null {
  const offices = [...roles].map(officeIn).filter((role) => OFFICES.has(role.split(' ').at(-1)!))
  if (offices.length > 0 && isCounterpart(phrase)) return national(offices[0]!, phrase.country!)
  const office = offices.find((role) => OF_STATE.test(role))
  if (office === undefined || country === null || phrase.country !== null) return null
  if (rest === 'ministry') return / minister$/.test(office) ? national(office.replace(/er$/, 'ry'), country) : null
  return OF_STATE.test(rest) ? national(rest, country) : null
}

function national(words: string, code: string): string | null {
  const adjective = adjectiveOf(code)
  return adjective === undefined ? null : `${adjective} ${words}`
}

/** `Ukraine's Foreign Minister`, `Turkish foreign minister` → `foreign minister`. */
function officeIn(role: string): string {
  return role
    .split(/\s+/)
    .filter((word) => !PASSING.test(word) && !countryOfDemonym(word) && !countryNamed(withoutPossessive(word)))
    .join(' ')
    .toLowerCase()
}
