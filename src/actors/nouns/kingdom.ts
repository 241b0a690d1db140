import { MONARCHIES } from '../../lexicon/heads-of-state.ts'
import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'

/** How many phrases back the state is sought: keeps the cost of a phrase constant. */
const BACK = 150

/** `Saudi Arabia warned Congress. … The kingdom would sell its bonds`: the state named last that a monarch reigns over. */
export const kingdom: Sieve = ({ lemma, plural, determiner }, at, { phrases, names, registry }) => {
  if (plural || determiner !== 'definite' || !/^(emirate|kingdom|monarchy|sultanate)$/.test(lemma)) return null
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const entity = entityAt(registry, i)
    const { country } = entity?.kind === 'country' ? entity : phrases.list[i]!
    if (country !== null && MONARCHIES.has(country.toLowerCase())) return countryEntity(names, registry, country).index
  }
  return null
}
