import type { Actor, Cast, Mention } from '../domain/actor.ts'
import { withoutPossessive } from '../domain/possessive.ts'
import { isIsoCode } from '../lexicon/country-forms.ts'
import type { Discourse } from './discourse.ts'
import { type Entity, PLAIN_TITLE, type Registry, type Resolved } from './entity.ts'
import { nameOf } from './labels/label.ts'

/** What was said of one attribution: entities instead of actors. */
export type Roles = { readonly speaker: Resolved | null; readonly targets: readonly Resolved[] }

/** Leaves of all the entities those that speak, are spoken to, or are tied to one that is. */
export function castOf({ registry, phrases }: Discourse, roles: readonly Roles[]): Cast {
  const wanted = wantedEntities(roles, registry.entities)
  const { merged, actorOf } = mergeByName(wanted, registry)
  const refer = ({ entity, by }: Resolved) => ({ actor: actorOf.get(entity)!, resolvedBy: by })
  return {
    actors: merged.map((one) => actorFrom(one, actorOf)),
    mentions: phrases.list.flatMap(({ start, end }, at): Mention[] => {
      const resolved = registry.resolved[at]
      return resolved && actorOf.has(resolved.entity) ? [{ start, end, ...refer(resolved) }] : []
    }),
    participants: roles.map(({ speaker, targets }) => ({
      speaker: speaker && refer(speaker),
      targets: targets.map(refer),
    })),
  }
}

/** Entities of one name and kind. */
type Merged = { readonly name: string; readonly entities: Entity[] }

/** Two entities of one kind and name are one actor: ids are made from both. */
function mergeByName(
  wanted: ReadonlySet<number>,
  registry: Registry,
): { readonly merged: readonly Merged[]; readonly actorOf: ReadonlyMap<number, number> } {
  const merged: Merged[] = []
  const actorOf = new Map<number, number>()
  const byKey = new Map<string, number>()
  for (const index of wanted) {
    const entity = registry.entities[index]!
    const name = displayName(registry, index)
    const key = `${entity.kind} ${name.toLowerCase()}`
    const actor = byKey.get(key) ?? merged.push({ name, entities: [] }) - 1
    byKey.set(key, actor)
    merged[actor]!.entities.push(entity)
    actorOf.set(index, actor)
  }
  return { merged, actorOf }
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

function actorFrom({ name, entities }: Merged, actorOf: ReadonlyMap<number, number>): Actor {
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
    country: entities.find(({ country }) => country !== null && isIsoCode(country))?.country ?? null,
    aliases: [...aliases],
    roles: withoutShorter(entities.flatMap((entity) => [...entity.roles].map(withoutOwner))),
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
const withoutOwner = (role: string) => role.replace(/^(my|our|your|his|her|its|their|whose)( own)? /i, '')

/** The roles that no other one tells more fully, not `President` beside `U.S. President`, nor `Sir`, each in the first of its spellings. */
function withoutShorter(roles: readonly string[]): string[] {
  const byNorm = new Map<string, string>()
  for (const role of roles) if (!byNorm.has(role.toLowerCase())) byNorm.set(role.toLowerCase(), role)
  const shorter = new Set([...byNorm.keys()].flatMap(endingsOf))
  return [...byNorm]
    .filter(([norm]) => !shorter.has(norm) && !PLAIN_TITLE.test(norm) && !TELLS_NO_ROLE.test(norm))
    .map(([, role]) => role)
}

/** `person` of `a person close to the campaign`. */
const TELLS_NO_ROLE = /^(man|men|one|people|person|woman|women)$/

/** `former prime minister`: *prime minister*, *minister*. */
function endingsOf(role: string): string[] {
  const endings: string[] = []
  for (let at = role.indexOf(' '); at >= 0; at = role.indexOf(' ', at + 1)) endings.push(role.slice(at + 1))
  return endings
}
