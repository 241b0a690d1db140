import type { TaggedToken } from '../../domain/token.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { COLLECTIVE_NOUNS } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfCapital } from '../../lexicon/country-forms.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import { NAMES_OF_BODIES } from '../../lexicon/names-of-bodies.ts'
import { PLURAL_PEOPLE } from '../../lexicon/person-nouns.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import { isCapital, isGlued } from '../token-shape.ts'
import { endsGivenName } from './hyphenated-name.ts'

/** True if a chunk may end in a proper name by the looks of its head: a capital, `Channel 4`, `Kim Jong-un`. */
export function mayEndName(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  if (first === head && head === 0 && !isNameTagged(tokens[0]!)) return false
  return isCapital(tokens[head]) || endsInNumber(tokens, first, head) || endsInLowerCase(tokens, first, head)
}

/** A word that opens a sentence has a capital whatever it is: trust the tagger, but not with common words for people. */
function isNameTagged({ upos, xpos, norm, text }: TaggedToken): boolean {
  if (PLURAL_PEOPLE.has(norm) || COLLECTIVE_NOUNS.has(norm)) return false
  if (countryNamed(text) || countryOfCapital(text) || countryOfSeat(text)) return true
  if (knownBody(text) || NAMES_OF_BODIES.has(text) || REGIONS.has(text)) return true
  return (upos === 'PROPN' && xpos !== 'NNPS') || isGivenName(norm)
}

/** `Kim Jong-un`: the part behind the hyphen has no capital of its own. */
function endsInLowerCase(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  if (endsGivenName(tokens, head)) return true
  const [name, hyphen, part] = [tokens[head - 2], tokens[head - 1], tokens[head]!]
  if (head - 2 < first || !isCapital(name) || hyphen!.text !== '-') return false
  return isGlued(tokens, head - 1) && isGlued(tokens, head) && name!.upos === 'PROPN' && part.upos === 'PROPN'
}

/** `Channel 4`, `the Group of 77`; `All five` and `Some 900` are no names. */
function endsInNumber(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  if (head <= first || tokens[head]!.upos !== 'NUM' || !/^\d/.test(tokens[head]!.norm)) return false
  const before = tokens[head - 1]!.norm === 'of' && head > first + 1 ? head - 2 : head - 1
  return isCapital(tokens[before]) && !/^(ADV|DET)$/.test(tokens[before]!.upos)
}
