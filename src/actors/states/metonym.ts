import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { countryNamed, countryOfCapital } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { sameBody } from '../identity/body.ts'
import { bodyEntity, countryEntity } from '../identity/index.ts'

/** Bodies that act from a place where a state's government sits as well, or nobody's. */
const SEATED: Readonly<Record<string, readonly string[]>> = {
  Brussels: ['European Union', 'European Commission', 'NATO'],
  'The Hague': ['International Criminal Court', 'International Court of Justice', 'Permanent Court of Arbitration'],
}

/**
 * Who acts where a place is said to act: `Moscow` is Russia; `Brussels` the European Union, the Commission or NATO, whichever
 * the article speaks of most; `The Hague` a court of which it speaks more than of the Netherlands.
 */
export function actsFrom(words: readonly string[], { names, registry }: Discourse): Entity | null {
  const form = words.join(' ').replace(/^Hague$/, 'The Hague')
  const seated = (SEATED[form] ?? []).flatMap((name) => sameBody(names.bodies, name.split(' ')) ?? [])
  if (form === 'Brussels') return mostMentioned(seated) ?? bodyEntity(names, registry, 'European Union')
  // Georgia is no country where it is a place.
  const country = countryOfCapital(form) ?? (AMERICAN_STATES.has(form) ? undefined : countryNamed(form))
  const code = countryOfSeat(form) ?? country?.code
  if (code === undefined) return null
  const court = mostMentioned(seated)
  return court && court.mentions > (names.countries.get(code)?.mentions ?? 0)
    ? court
    : countryEntity(names, registry, code)
}

const mostMentioned = (entities: readonly Entity[]): Entity | null =>
  entities.length === 0 ? null : entities.reduce((a, b) => (b.mentions > a.mentions ? b : a))
