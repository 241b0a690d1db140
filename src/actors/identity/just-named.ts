import { type Entity, entityAt, type Registry } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** How many phrases back a whole name is looked for. */
const FURTHEST = 60

/** `Bill Clinton met them. … Clinton said`: the bearer whose whole name stands right before. */
export function justNamed(at: number, list: readonly Phrase[], registry: Registry): Entity | null {
  const { name, sentence, gender } = list[at]!
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST) && list[i]!.sentence >= sentence - 1; i--) {
    const other = list[i]!.name?.words
    if (!other || other.length < 2 || other.at(-1) !== name!.words[0]) continue
    const entity = entityAt(registry, i)
    if (entity?.kind !== 'person' || (gender !== 'unknown' && entity.gender !== 'unknown' && gender !== entity.gender))
      continue
    return entity
  }
  return null
}
