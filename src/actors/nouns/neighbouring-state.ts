import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'

/** `Iceland … its neighbour` or its ally, in an article on two states: the other one. */
export const neighbouringState: Sieve = ({ kind, plural, possessor }, _at, { registry, names }) => {
  const owner = entityAt(registry, possessor)
  if (kind !== 'country' || plural || owner?.kind !== 'country') return null
  const others = [...names.mentioned].filter((code) => code !== owner.country)
  return others.length === 1 ? countryEntity(names, registry, others[0]!).index : null
}
