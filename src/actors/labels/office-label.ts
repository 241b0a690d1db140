import { withoutPossessive } from '../../domain/possessive.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { OFFICES } from '../../lexicon/person-nouns.ts'
import type { Entity } from '../entity.ts'
import { national } from '../names/national-name.ts'
import type { Phrase } from '../phrases/phrase.ts'

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
export function officeLabel(phrase: Phrase, rest: string, owner: Entity): string | null {
  if (isCounterpart(phrase)) {
    const [office] = officesOf(owner)
    return office === undefined ? null : national(office, phrase.country!)
  }
  if (owner.country === null || phrase.country !== null) return null
  const isMinistry = rest === 'ministry'
  if (!isMinistry && !OF_STATE.test(rest)) return null
  const office = officesOf(owner).find((held) => OF_STATE.test(held))
  if (office === undefined) return null
  if (!isMinistry) return national(rest, owner.country)
  return / minister$/.test(office) ? national(office.replace(/er$/, 'ry'), owner.country) : null
}

const officesOf = ({ roles }: Entity): string[] =>
  [...roles].map(officeIn).filter((office) => OFFICES.has(office.split(' ').at(-1)!))

/** `Ukraine's Foreign Minister`, `Turkish foreign minister` → `foreign minister`. */
export function officeIn(role: string): string {
  return role
    .split(/\s+/)
    .filter((word) => !PASSING.test(word) && !countryOfDemonym(word) && !countryNamed(withoutPossessive(word)))
    .join(' ')
    .toLowerCase()
}
