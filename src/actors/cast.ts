import type { Actor, Cast, Mention, Participants } from '../domain/actor.ts'
import { withoutPossessive } from '../domain/possessive.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Registry, Resolved } from './entity.ts'
import { nameOf } from './labels/label.ts'

/** What was said of one attribution: entities instead of actors. */
export type Roles = { readonly speaker: Resolved | null; readonly targets: readonly Resolved[] }

/**
 * Leaves of all the entities those that speak, are spoken to, or are tied to one that is. Two entities of one kind and
 * name are one actor: ids are made from both.
 */
export function castOf(discourse: Discourse, roles: readonly Roles[]): Cast {
  const { registry, phrases } = discourse
  const wanted = wantedEntities(roles, registry.entities)
  const actors: Actor[] = []
  const actorOf = new Map<number, number>()
  const byKey = new Map<string, number>()
  const kept: Entity[][] = []
  for (const index of wanted) {
    const entity = registry.entities[index]!
    const name = displayName(registry, index)
    const key = `${entity.kind} ${name.toLowerCase()}`
    const known = byKey.get(key)
    const actor = known ?? kept.length
    if (known === undefined) {
      byKey.set(key, actor)
      kept.push([])
    }
    kept[actor]!.push(entity)
    actorOf.set(index, actor)
  }
  for (const entities of kept) actors.push(actorFrom(entities, displayName(registry, entities[0]!.index), actorOf))
  const mentions: Mention[] = []
  phrases.list.forEach(({ start, end }, at) => {
    const resolved = registry.resolved[at]
    const actor = resolved && actorOf.get(resolved.entity)
    if (typeof actor === 'number') mentions.push({ start, end, actor, resolvedBy: resolved!.by })
  })
  const refer = ({ entity, by }: Resolved) => ({ actor: actorOf.get(entity)!, resolvedBy: by })
  const participants: Participants[] = roles.map(({ speaker, targets }) => ({
    speaker: speaker && refer(speaker),
    targets: targets.map(refer),
  }))
  return { actors, mentions, participants }
}

/** Entities in order of first use, those that they are tied to after them. */
function wantedEntities(roles: readonly Roles[], entities: readonly Entity[]): Set<number> {
  const wanted = new Set<number>()
  for (const { speaker, targets } of roles) for (const one of [speaker, ...targets]) if (one) wanted.add(one.entity)
  for (const index of wanted) {
    const { members, memberOf, onBehalfOf } = entities[index]!
    for (const tied of [...members, ...memberOf, ...onBehalfOf]) wanted.add(tied)
  }
  return wanted
}

function actorFrom(entities: readonly Entity[], name: string, actorOf: ReadonlyMap<number, number>): Actor {
  const own = actorOf.get(entities[0]!.index)
  const all = (key: 'members' | 'memberOf' | 'onBehalfOf') =>
    [...new Set(entities.flatMap((entity) => [...entity[key]].map((index) => actorOf.get(index)!)))].filter(
      (index) => index !== own,
    )
  const aliases = new Set(entities.flatMap((entity) => [...entity.aliases]))
  aliases.delete(name)
  return {
    name,
    kind: entities[0]!.kind,
    country: entities.find(({ country }) => country !== null)?.country ?? null,
    aliases: [...aliases],
    roles: [...new Set(entities.flatMap((entity) => [...entity.roles].map(withoutOwner)))],
    members: all('members'),
    memberOf: all('memberOf'),
    onBehalfOf: all('onBehalfOf'),
  }
}

/** The possessive of `Moody's` is its own, that of a description its last word's. */
function displayName(registry: Registry, index: number): string {
  const name = nameOf(registry, index)
  const whole = registry.entities[index]!.words.length > 0 ? name : withoutPossessive(name)
  return whole.replace(/^[^\p{L}\p{N}]+|[,;:]+$/gu, '')
}

/** `spokeswoman` of `its spokeswoman`: whose she is, the ties tell. */
const withoutOwner = (role: string) => role.replace(/^(my|our|your|his|her|its|their)( own)? /i, '')
