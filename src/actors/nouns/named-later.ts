import type { Discourse, Sieve } from '../discourse.ts'
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
export const namedLater: Sieve = (phrase, at, discourse) =>
  phrase.determiner === 'indefinite' ? givenName(phrase, at, discourse, pointsBack) : null

/**
 * `The deputy director of the mint resigned. “…,” the deputy, Ida Voll, said`, `Estonia’s defence minister … the minister, Jaan Tamm`: the same of one
 * whom an office or an owner tells, where nobody has been called so before.
 */
export const officeNamedLater: Sieve = (phrase, at, discourse) => {
  const { determiner, first, head, lemma } = phrase
  if (!/^(definite|possessive|none)$/.test(determiner) || (determiner === 'definite' && head === first + 1)) return null
  return (discourse.byHead.get(lemma) ?? []).length > 0 ? null : givenName(phrase, at, discourse, isShorter)
}

type PointsBack = (noun: Phrase, phrase: Phrase, list: readonly Phrase[]) => boolean

function givenName(
  phrase: Phrase,
  at: number,
  { registry, phrases: { list } }: Discourse,
  isBack: PointsBack,
): number | null {
  if (phrase.kind !== 'person' || phrase.plural) return null
  for (let i = at + 1; i < Math.min(list.length, at + PHRASES_ON); i++) {
    const other = list[i]!
    if (other.sentence > phrase.sentence + SENTENCES_ON) return null
    if (other.apposition === null || other.apposition <= at) continue
    const [name, noun] = other.form === 'name' ? [i, list[other.apposition]!] : [other.apposition, other]
    if (!isBack(noun, phrase, list)) continue
    const bearer = entityAt(registry, name)
    if (bearer?.kind !== 'person' || (phrase.country ?? bearer.country) !== (bearer.country ?? phrase.country))
      return null
    return isMentionedBefore(bearer, at, registry) ? null : bearer.index
  }
  return null
}

/** `the envoy`, and after `an African Union envoy` also `the African Union’s envoy`. */
function pointsBack(
  { lemma, determiner, possessor }: Phrase,
  { lemma: own, role }: Phrase,
  list: readonly Phrase[],
): boolean {
  if (lemma !== own) return false
  const owner = list[possessor ?? -1]?.name?.words.join(' ')
  return determiner === 'definite' || (owner !== undefined && (role ?? '').includes(owner))
}

/** `the adviser` of *a senior adviser*, and `the deputy` of *the deputy director*; no minister is the prime minister. */
const isShorter = ({ lemma, determiner, first, head }: Phrase, { role }: Phrase): boolean =>
  determiner === 'definite' &&
  head === first + 1 &&
  !/\b(first|prime) minister$/i.test(role ?? '') &&
  (role ?? '').toLowerCase().split(' ').includes(lemma)
