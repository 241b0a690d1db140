import type { Sieve } from '../discourse.ts'
import { stateOfOffice } from '../home-states.ts'

/** `the Florida senator` after `Sen. Paul Lund (R-Fla.)`: the only one named who sits for that state. */
export const homeState: Sieve = (phrase, _at, { parsed, homes, registry }) => {
  if (phrase.determiner === 'indefinite' || /\b(ex|former)\b/i.test(phrase.role ?? '')) return null
  const state = stateOfOffice(phrase, parsed)
  if (state === null) return null
  const { gender } = phrase
  const found = [...homes].filter(([entity, states]) => {
    const own = registry.entities[entity]!.gender
    return states.has(state) && (gender === 'unknown' || own === 'unknown' || own === gender)
  })
  return found.length === 1 ? found[0]![0] : null
}
