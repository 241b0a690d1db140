import { wholeName } from '../../lexicon/bodies.ts'
import type { Sieve } from '../discourse.ts'
import { headNoun } from '../identity/body-by-noun.ts'

/**
 * `the bureau` after the F.B.I., `the commission` after the S.E.C.: the only body named so far whose whole name says that it
 * is one. `The other commission` is none of them.
 */
export const ownNoun: Sieve = ({ lemma, kind, determiner, plural, first, head }, _at, { registry, byHead }) => {
  if (determiner !== 'definite' || plural || kind !== 'organization' || head !== first + 1) return null
  const bearers = (byHead.get(lemma) ?? []).filter((index) => registry.entities[index]!.kind === 'organization')
  const words = bearers.length === 1 ? registry.entities[bearers[0]!]!.words : []
  if (words.length === 0) return null
  return headNoun(wholeName(words)) === lemma ? bearers[0]! : null
}
