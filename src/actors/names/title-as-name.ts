import type { TaggedToken } from '../../domain/token.ts'
import { isCapital } from '../token-shape.ts'
import { isOffice } from './titles.ts'

/** Offices and ranks that parents give as names too. Collected for this project. */
const NAMES_TOO = /^(baron|bishop|deacon|dean|duke|earl|judge|king|major|marshal|pope|prince|rabbi|sergeant|sheriff)$/
/** True of an office or rank that is a given name too. */
export const isNameToo = (norm: string): boolean => NAMES_TOO.test(norm)

/** Those by which people are named more often than they hold them, where no article stands before them. */
const MOSTLY_NAMES = /^(dean|duke|earl)$/
/** Those who have a rank themselves, or speak for others who do: `an army spokesman, Major Okello`. */
const RANKED =
  /^(air|army|bench|church|cleric|coalition|court|defen[cs]e|forces?|guards?|judge|justice|law|military|monarch|navy|officer|palace|pastor|police|priest|royal|university)$/
const ROLE_LENGTH = 6

/**
 * True if a word that is a title too opens a name of two words as a first name: `his spokesman, | Dean Whitlow`, where a
 * role and a comma stand before it, and `| Dean Whitlow, a welder`.
 */
export function isTitleAsName(tokens: readonly TaggedToken[], at: number, head: number): boolean {
  const { norm } = tokens[at]!
  if (head !== at + 1 || !isCapital(tokens[head]) || !NAMES_TOO.test(norm)) return false
  return followsRole(tokens, at) || (MOSTLY_NAMES.test(norm) && opensDescription(tokens, head))
}

/** A person is called something before the comma that no one of that title is. */
function followsRole(tokens: readonly TaggedToken[], at: number): boolean {
  const role = tokens[at - 2]
  if (tokens[at - 1]?.norm !== ',' || !role || role.upos === 'PROPN' || !isOffice(role)) return false
  const words = tokens.slice(Math.max(0, at - 1 - ROLE_LENGTH), at - 1)
  return !words.some(({ norm, lemma }) => RANKED.test(norm) || lemma === tokens[at]!.norm)
}

function opensDescription(tokens: readonly TaggedToken[], head: number): boolean {
  return tokens[head + 1]?.norm === ',' && /^(an?|the|who)$/.test(tokens[head + 2]?.norm ?? '')
}
