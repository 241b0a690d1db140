import type { Discourse } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { isPersonNoun } from '../phrases/kind-of-noun.ts'

const QUANTITY =
  /^(array|bloc|bunch|chorus|circle|couple|crowd|dozen|fifth|group|half|handful|host|hundred|majority|million|minority|number|pair|percent|plurality|quarter|score|series|slew|string|third|thousand|trio)$/

/** How many tokens from its beginning `one of the three` names those of whom it is one. */
const LONGEST = 4

/** `a group of governors`, `half of GOP voters`: the phrase of those who are counted, by index; null for other phrases. */
export function countedBehind(at: number, end: number, { parsed, phrases }: Discourse): number | null {
  const { lemma, end: before } = phrases.list[at]!
  // `a handful of | the company's | shareholders`
  const many = phrases.list[at + 2]?.possessor === at + 1 ? at + 2 : at + 1
  const next = phrases.list[many]
  if (!QUANTITY.test(lemma) || !next || next.end > end || next.form === 'pronoun') return null
  const isPeople = next.plural || next.kind === 'group'
  return isPeople && /^\s+of\s+(the\s+)?$/.test(parsed.text.slice(before, next.start)) ? many : null
}

/** `one of the diplomats`, and `one of them` where those are people: somebody, of whom the text may go on to say *he* or *she*. */
export function isOneOfPeople(at: number, { parsed, phrases, registry }: Discourse): boolean {
  const { lemma, end, first, sentence } = phrases.list[at]!
  if (lemma !== 'one' || !/^\s+of\s/.test(parsed.text.slice(end, end + 5))) return false
  // `one of | his | aides`
  const many = phrases.list[at + 2]?.possessor === at + 1 ? at + 2 : at + 1
  const those = phrases.list[many]
  if (those?.sentence !== sentence || those.first > first + LONGEST) return false
  if (those.form !== 'pronoun') return isPersonNoun(those.lemma)
  const them = entityAt(registry, many)
  return them?.kind === 'group' && [...them.heads].some(isPersonNoun)
}
