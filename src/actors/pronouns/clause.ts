import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'

/** `Sanders voted against the bill, and he warned …`: a subject earlier in the sentence, outside what is being said. */
export const clause: Sieve = (phrase, at, { phrases, registry, parsed, attributions, sourceOf, quotationOf }) => {
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const own = sourceOf.get(at)
  const said = own === undefined ? [] : attributions[own]!.content
  for (let i = phrases.from[phrase.sentence]!; i < at; i++) {
    const before = phrases.list[i]!
    const entity = entityAt(registry, i)
    if (!before.subject || !entity || quotationOf[i] !== quotationOf[at]) continue
    if (said.some(({ start, end }) => start <= before.start && before.end <= end)) continue
    if (agrees(norm, entity)) return entity.index
  }
  return null
}
