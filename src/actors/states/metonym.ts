import { countryOfCapital } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { bodyEntity, countryEntity } from '../identity/index.ts'

/** Bodies that act from Brussels: the one that the article speaks of most. */
const IN_BRUSSELS = /^(European Union|European Commission|NATO)$/

/** Who acts where a place is said to act: `Moscow` is Russia, `Brussels` the European Union, the Commission or NATO. */
export function actsFrom(words: readonly string[], { names, registry }: Discourse): Entity | null {
  const form = words.join(' ')
  if (form === 'Brussels') {
    const bodies = registry.entities.filter((entity) => IN_BRUSSELS.test(entity.words.join(' ')))
    if (bodies.length === 0) return bodyEntity(names, registry, 'European Union')
    return bodies.reduce((a, b) => (b.mentions > a.mentions ? b : a))
  }
  const code = countryOfSeat(form) ?? countryOfCapital(form)?.code
  return code === undefined ? null : countryEntity(names, registry, code)
}
