import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import type { Sieve } from '../discourse.ts'

/** An office of which every place has one, with nothing that says of which place. */
const UNPLACED = /^(?:(?:acting|local|provincial|regional) )?(?:governor|mayor|prefect)$/i

/** `Chelyabinsk's governor promised it. … Regional governor Boris Dubrovsky …`: the only one whom the article names by that office, and by no other place. */
export const governsPlace: Sieve = ({ kind, plural, lemma, possessor }, _at, { phrases, registry, holders }) => {
  const place = phrases.list[possessor ?? -1]
  if (kind !== 'person' || plural || !UNPLACED.test(lemma) || place?.kind !== 'place') return null
  // An article may have several American governors.
  if (AMERICAN_STATES.has(place.name?.words.join(' ') ?? '')) return null
  const found = holders.get(lemma) ?? []
  const [only] = found.map((index) => registry.entities[index]!)
  if (found.length !== 1 || only!.words.length === 0) return null
  const held = [...only!.roles].filter((role) => role.toLowerCase().endsWith(lemma))
  return held.every((role) => UNPLACED.test(role)) ? only!.index : null
}
