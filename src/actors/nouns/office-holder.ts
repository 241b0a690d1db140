import { isStateOffice } from '../../lexicon/offices.ts'
import type { Sieve } from '../discourse.ts'
import { officeIn } from '../labels/office-label.ts'

const OUT = /\b(ex|former|future|incoming)\b/i

/**
 * `Mexico's president urged calm. President Ortega of Mexico …`: the only one named who holds that office of that state; where the
 * text names another who held it, also `the president`.
 */
export const officeHolder: Sieve = ({ kind, plural, determiner, country, role, lemma }, _at, discourse) => {
  if (kind !== 'person' || plural || determiner === 'indefinite' || role === null) return null
  const office = officeIn(role)
  if (!isStateOffice(office) || OUT.test(role)) return null
  const { registry, byHead, holders } = discourse
  const found = new Set<number>()
  let isAnotherOut = false
  for (const index of [...(byHead.get(lemma) ?? []), ...(holders.get(lemma) ?? [])]) {
    const { words, country: own, roles } = registry.entities[index]!
    const held = [...roles].filter((one) => officeIn(one) === office)
    const holds = held.some((one) => !OUT.test(one))
    isAnotherOut ||= held.length > 0 && !holds
    if (words.length > 0 && (country === null || own === country) && holds) found.add(index)
  }
  return found.size === 1 && (country !== null || isAnotherOut) ? [...found][0]! : null
}
