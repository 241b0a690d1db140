import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'

/** `Interior Minister Mwangi … his country`: the one of which, or for which, the owner is. */
export const ownCountry: Sieve = ({ lemma, plural, possessor }, _at, { registry, names }) => {
  const owner = entityAt(registry, possessor)
  if (!owner || plural || !/^(country|homeland|nation)$/.test(lemma)) return null
  if (owner.kind === 'country') return owner.index
  return owner.country === null ? null : countryEntity(names, registry, owner.country).index
}
