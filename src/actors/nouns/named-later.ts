import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isMentionedBefore } from './mentioned-before.ts'

/** How many sentences on the name may come, and how many phrases are looked at: keeps the cost of a phrase constant. */
const SENTENCES_ON = 3
const PHRASES_ON = 40

/**
 * `A spokesman for the railroad denied it. “…,” said the spokesman, Curt Mabry`: who comes in without a name and is given it
 * soon after, by the same noun, which then points back: `the spokesman`, `the railroad’s spokesman`.
 */
export const namedLater: Sieve = (phrase, at, { registry, phrases: { list } }) => {
  if (phrase.kind !== 'person' || phrase.determiner !== 'indefinite' || phrase.plural) return null
  for (let i = at + 1; i < Math.min(list.length, at + PHRASES_ON); i++) {
    const other = list[i]!
    if (other.sentence > phrase.sentence + SENTENCES_ON) return null
    if (other.apposition === null || other.apposition <= at) continue
    const [name, noun] = other.form === 'name' ? [i, list[other.apposition]!] : [other.apposition, other]
    if (noun.lemma !== phrase.lemma || !pointsBack(noun, phrase, list)) continue
    const bearer = entityAt(registry, name)
    if (bearer?.kind !== 'person') return null
    return isMentionedBefore(bearer, at, registry) ? null : bearer.index
  }
  return null
}

/** `the envoy`, and after `an African Union envoy` also `the African Union’s envoy`. */
function pointsBack({ determiner, possessor }: Phrase, { role }: Phrase, list: readonly Phrase[]): boolean {
  const owner = list[possessor ?? -1]?.name?.words.join(' ')
  return determiner === 'definite' || (owner !== undefined && (role ?? '').includes(owner))
}
