import type { Sieve } from '../discourse.ts'
import { officeIn } from '../labels/office-label.ts'
import { isStateOffice } from '../ties/state-office.ts'

const OUT = /\b(ex|former|future|incoming)\b/i

/** `Mexico's president urged calm. President Ortega of Mexico …`: the only one named who holds that office of that state. */
export const officeHolder: Sieve = ({ kind, plural, determiner, country, role, lemma }, _at, discourse) => {
  if (kind !== 'person' || plural || determiner === 'indefinite' || country === null || role === null) return null
  const office = officeIn(role)
  if (!isStateOffice(office) || OUT.test(role)) return null
  const { registry, byHead, holders } = discourse
  const found = new Set<number>()
  for (const index of [...(byHead.get(lemma) ?? []), ...(holders.get(lemma) ?? [])]) {
    const { words, country: own, roles } = registry.entities[index]!
    const holds = [...roles].some((held) => !OUT.test(held) && officeIn(held) === office)
    if (words.length > 0 && own === country && holds) found.add(index)
  }
  return found.size === 1 ? [...found][0]! : null
}
