import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { isMentionedBefore } from './mentioned-before.ts'

/** How many sentences on the name may come, and how many phrases are looked at: keeps the cost of a phrase constant. */
const SENTENCES_ON = 2
const PHRASES_ON = 30
/** Words that make a body another one: a district court is no court of appeals. */
const SORTS =
  /\b(appeals|appellate|bankruptcy|constitutional|district|high|house|immigration|military|senate|supreme|tax|trial)\b/gi

/**
 * `A federal appeals court blocked the rule. The 5th U.S. Circuit Court of Appeals said …`: a body that comes in without a name
 * and is named soon after, for the first time, by a name with the same noun in it.
 */
export const bodyNamedLater: Sieve = (phrase, at, { registry, parsed, phrases: { list } }) => {
  if (phrase.kind !== 'organization' || phrase.determiner !== 'indefinite' || phrase.plural) return null
  const sorts = parsed.text.slice(phrase.start, phrase.end).match(SORTS) ?? []
  for (let i = at + 1; i < Math.min(list.length, at + PHRASES_ON); i++) {
    const { form, name, sentence, determiner, kind } = list[i]!
    if (sentence > phrase.sentence + SENTENCES_ON) return null
    if (sentence === phrase.sentence || form !== 'name' || kind !== 'organization') continue
    const words = name!.words.map((word) => word.toLowerCase())
    if (!words.includes(phrase.lemma)) continue
    const body = entityAt(registry, i)
    if (determiner !== 'definite' || body === null) return null
    if (!sorts.every((sort) => words.includes(sort.toLowerCase()))) return null
    return isMentionedBefore(body, at, registry) ? null : body.index
  }
  return null
}
