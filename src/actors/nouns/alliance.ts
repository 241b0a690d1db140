import { ALLIANCES } from '../../lexicon/alliances.ts'
import type { Sieve } from '../discourse.ts'
import { sameBody } from '../identity/body.ts'

/** `the bloc`, `the alliance`: the one of that noun that the article names. */
export const alliance: Sieve = ({ lemma, determiner, plural }, at, { names, labelOf }) => {
  if (determiner !== 'definite' || plural || labelOf(at).toLowerCase() !== lemma) return null
  const named = ALLIANCES.filter(({ nouns }) => nouns.includes(lemma)).flatMap(
    ({ name }) => sameBody(names.bodies, name.split(' ')) ?? [],
  )
  return named.length === 1 ? named[0]!.index : null
}
