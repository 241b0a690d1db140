import { type Entity, entityAt, type Registry } from '../entity.ts'

/** How many phrases back a mention is looked for: keeps the cost of a phrase constant. */
const PHRASES_BACK = 300

/** True of somebody whom a phrase shortly before this one refers to. */
export function isMentionedBefore(entity: Entity, at: number, registry: Registry): boolean {
  for (let back = at - 1; back >= Math.max(0, at - PHRASES_BACK); back--)
    if (entityAt(registry, back) === entity) return true
  return false
}
