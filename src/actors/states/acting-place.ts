import { AMERICAN_STATES, stateOfSeat } from '../../lexicon/american-states.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Entity } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** `Columbus` is Ohio where it acts; another town, or a state without a country behind it, acts as a body of its own. */
export function actingPlace(
  phrase: Phrase,
  words: readonly string[],
  { registry, byLabel }: Pick<Discourse, 'registry' | 'byLabel'>,
): { readonly entity: Entity; readonly isMetonym: boolean } {
  const state = stateOfSeat(words.join(' '))
  const name = state ?? words.join(' ')
  const country = AMERICAN_STATES.has(name) ? 'US' : phrase.country
  const key = name.toLowerCase()
  const entity = registry.entities[byLabel.get(key) ?? -1] ?? addEntity(registry, { ...phrase, country })
  entity.words = name.split(' ')
  byLabel.set(key, entity.index)
  return { entity, isMetonym: state !== undefined }
}
