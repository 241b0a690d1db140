import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'

/** How many sentences on the name may come, and how many phrases are looked at: keeps the cost of a phrase constant. */
const SENTENCES_ON = 3
const PHRASES_ON = 40
/** How many phrases back the bearer of the name may have been mentioned already. */
const PHRASES_BACK = 300

/**
 * `A spokesman for the railroad denied it. “…,” said the spokesman, Curt Mabry`: who comes in without a name and is given it
 * soon after, by the same noun, which then points back.
 */
export const namedLater: Sieve = (phrase, at, { registry, phrases: { list } }) => {
  if (phrase.kind !== 'person' || phrase.determiner !== 'indefinite' || phrase.plural) return null
  for (let i = at + 1; i < Math.min(list.length, at + PHRASES_ON); i++) {
    const { sentence, form, apposition } = list[i]!
    if (sentence > phrase.sentence + SENTENCES_ON) return null
    const noun = form === 'name' && apposition !== null && apposition > at ? list[apposition]! : null
    if (noun?.lemma !== phrase.lemma || noun.determiner !== 'definite') continue
    const bearer = entityAt(registry, i)
    if (bearer?.kind !== 'person') return null
    for (let back = at - 1; back >= Math.max(0, at - PHRASES_BACK); back--)
      if (entityAt(registry, back) === bearer) return null
    return bearer.index
  }
  return null
}
