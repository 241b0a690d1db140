import { type Entity, entityAt, type Registry } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { bearersOf, type PersonIndex } from './person.ts'
import { holdsOffice, relativeAt } from './relatives.ts'

/** How many phrases back a whole name is looked for. */
const FURTHEST = 60

/**
 * `Bill Clinton met them. … Clinton said`: the bearer whose whole name stands right before; not one who is named in passing there, `Ann
 * Lund's letters`, `his wife, Ann Lund`, where the surname may be another's.
 */
export function justNamed(
  at: number,
  list: readonly Phrase[],
  registry: Registry,
  persons: PersonIndex,
  isRuledOut: (entity: Entity) => boolean,
): Entity | null {
  const { name, sentence, gender } = list[at]!
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST) && list[i]!.sentence >= sentence - 1; i--) {
    const other = list[i]!.name?.words
    if (!other || other.length < 2 || other.at(-1) !== name!.words[0]) continue
    const entity = entityAt(registry, i)
    if (entity?.kind !== 'person' || (gender !== 'unknown' && entity.gender !== 'unknown' && gender !== entity.gender))
      continue
    if (isRuledOut(entity) || isInPassing(i, entity, list, persons)) continue
    return entity
  }
  return null
}

/** True of a relative or owner who does nothing there, and of the relative of one in office or of a bare surname, where another bears the name. */
function isInPassing(at: number, entity: Entity, list: readonly Phrase[], persons: PersonIndex): boolean {
  const isRelative = persons.relatives.has(entity)
  const others = bearersOf(persons, entity.words.slice(-1)).filter(
    (other) => other !== entity && !persons.relatives.has(other),
  )
  if (others.length === 0) return false
  if (
    relativeAt(at, list) !== null &&
    !holdsOffice(entity) &&
    others.some((one) => one.words.length === 1 || holdsOffice(one))
  )
    return true
  const does = list[at]!.subject || list[list[at]!.apposition ?? -1]?.subject
  return !does && (isRelative || list[at + 1]?.possessor === at) && others.some((one) => persons.standing.has(one))
}
