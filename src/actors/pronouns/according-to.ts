import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'

/**
 * `According to people familiar with the audit, it faults …`: whom such an opening names last stands in for a subject that
 * the sentence has not had yet.
 */
export const accordingTo: Sieve = (phrase, at, { phrases, parsed, registry, quotationOf }) => {
  const { tokens } = parsed.sentences[phrase.sentence]!
  if (tokens[0]!.norm !== 'according' || tokens[phrase.first - 1]?.norm !== ',' || !phrase.subject) return null
  const opens = phrases.from[phrase.sentence]!
  for (let i = at - 1; i >= opens; i--) {
    const entity = entityAt(registry, i)
    if (phrases.list[i]!.subject || quotationOf[i] !== quotationOf[at]) return null
    if (entity && agrees(tokens[phrase.head]!.norm, entity)) return entity.index
  }
  return null
}
