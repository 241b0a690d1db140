import type { TaggedToken } from '../../domain/token.ts'
import { COMPROMISE_LEXICON } from '../../lexicon/compromise.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { isCapital } from '../token-shape.ts'
import { isOffice, isTitle } from './titles.ts'

/**
 * `Bank of Norway | Governor Ida Voll`, `House of Lords | Speaker Rhee Dae-jung`: true at the office of one person in capitals with the name of its
 * holder right behind it, which is no part of a body's name as the *Police* of `Association of Chief Police Officers` is.
 */
export function isOfficeBeforePerson(tokens: readonly TaggedToken[], at: number): boolean {
  const [office, name] = [tokens[at], tokens[at + 1]]
  if (!office || !isCapital(office) || !(isOffice(office) || isTitle(office)) || isPlural(office)) return false
  if (!isCapital(name) || name!.upos !== 'PROPN') return false
  return isGivenName(name!.norm) || (!COMPROMISE_LEXICON.has(name!.norm) && isCapital(tokens[at + 2]))
}

const isPlural = ({ norm }: TaggedToken) => /[^s]s$/.test(norm)
