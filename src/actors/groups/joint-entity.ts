import type { Discourse } from '../discourse.ts'
import { addEntity, type Entity } from '../entity.ts'
import { nameOf } from '../labels/label.ts'

/** The group that several actors form, made at its first mention: `Clinton and Sanders`. */
export function jointEntity(members: readonly number[], { registry, byLabel }: Discourse): Entity {
  const names = members.map((index) => nameOf(registry, index))
  const label = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return registry.entities[known]!
  const entity = addEntity(registry, { kind: 'group', gender: 'unknown', plural: true, country: null })
  entity.label = label
  for (const member of members) entity.members.add(member)
  byLabel.set(label.toLowerCase(), entity.index)
  return entity
}
