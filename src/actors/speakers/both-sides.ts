import type { Span } from '../../domain/span.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Resolved } from '../entity.ts'
import { pairWords } from '../groups/pair-words.ts'

const LABEL = 'both sides'
const LONGEST = 20

/** `Neither side`, `each side`, where the text does not tell who the two are: one unnamed group for all of its words. */
export function bothSides({ start, end }: Span, { parsed, registry, byLabel }: Discourse): Resolved | null {
  if (end - start > LONGEST) return null
  const noun = pairWords(parsed.text.slice(start, end))?.noun
  if (noun !== 'side' && noun !== 'sides') return null
  const known = byLabel.get(LABEL)
  const entity =
    registry.entities[known ?? -1] ??
    addEntity(registry, { kind: 'group', gender: 'unknown', plural: true, country: null })
  entity.label = LABEL
  entity.mentions++
  entity.acts = true
  byLabel.set(LABEL, entity.index)
  return { entity: entity.index, by: known === undefined ? 'description' : 'same-words' }
}
