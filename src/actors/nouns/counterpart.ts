import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { isCounterpart } from '../labels/office-label.ts'

/** `Foreign Minister Rautio … her Turkish counterpart`: the one person of that country who bears an office that she bears. */
export const counterpart: Sieve = (phrase, _at, { registry, byHead, holders }) => {
  const owner = entityAt(registry, phrase.possessor)
  if (owner?.kind !== 'person' || !isCounterpart(phrase)) return null
  const found = new Set<number>()
  for (const head of owner.heads)
    for (const index of [...(byHead.get(head) ?? []), ...(holders.get(head) ?? [])]) {
      const { kind, country, words } = registry.entities[index]!
      if (index !== owner.index && kind === 'person' && words.length > 0 && country === phrase.country) found.add(index)
    }
  return found.size === 1 ? [...found][0]! : null
}
