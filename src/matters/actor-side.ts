import type { AnalysedActor } from '../domain/analysis.ts'
import type { Claim } from '../domain/claim.ts'
import { isDisputed } from '../domain/dispute.ts'
import { foldWords } from '../registry/fold-name.ts'
import { allianceMeant, allianceOf } from './alliance.ts'
import { isDeputy, isOfState, isUntold } from './deputy.ts'
import type { Naming } from './naming.ts'
import { partyOf } from './party.ts'

/** What the sides of an article's actors are worked out from. Actors go by the ids that the analysis gave them. */
export type Setting = {
  readonly actors: ReadonlyMap<string, AnalysedActor>
  readonly claims: readonly Claim[]
  readonly naming: Naming
  /** The registry's id of an actor. */
  readonly baseOf: (id: string) => string | undefined
  /** The sides that deputies, and persons of whom nothing is told, took in other articles. */
  readonly known: ReadonlyMap<string, string>
  /** The sides that were worked out already, by actor. */
  readonly found: Map<string, string>
}

/**
 * The side that an actor takes. An alliance is meant by its noun (*the alliance*, *allied officials*) where it is the
 * only such one that the article names. A ministry of a state that is left to be understood is of the one that the
 * article names most, if that was also named last before it (five of six that speak to nobody are); where it speaks to one
 * of the two that the article names most, it is of the other.
 */
export function sideOf(setting: Setting, id: string): string {
  const { naming, baseOf, known, found } = setting
  let side = found.get(id)
  if (side !== undefined) return side
  const actor = actsFor(setting, id)
  const members = [...new Set(actor.members.map((member) => sideOf(setting, member.id)))]
  side = members.length > 0 ? allianceOf(members) : sideByNoun(actor, naming)
  side ??= partyOf(actor, baseOf)
  if (isDeputy(actor)) side = known.get(side) ?? homeOf(setting, actor) ?? side
  else if (isUntold(actor)) side = known.get(side) ?? side
  found.set(id, side)
  return side
}

/** The actor whose side another is on, whatever that is: the junta for whoever speaks for it, else the actor itself. */
export function actsFor({ actors }: Setting, id: string): AnalysedActor {
  const actor = actors.get(id)!
  const principal = actors.get((actor.onBehalfOf[0] ?? actor.memberOf[0])?.id ?? '')
  return principal && isDeputy(principal) ? principal : actor
}

/** The side that an article names last before it first mentions an actor. */
export function namedBefore({ naming }: Setting, actor: AnalysedActor): string | undefined {
  return naming.lastBefore(firstMention(actor))
}

/** Where an article first mentions an actor. */
export function firstMention({ mentions }: AnalysedActor): number {
  return mentions[0]?.start ?? 0
}

function sideByNoun({ name, kind, memberOf, onBehalfOf }: AnalysedActor, { sides }: Naming): string | undefined {
  if (kind === 'country' || memberOf.length + onBehalfOf.length > 0) return undefined
  return allianceMeant(foldWords(name), sides)
}

function homeOf(setting: Setting, actor: AnalysedActor): string | undefined {
  const { actors, baseOf, claims, naming } = setting
  if (!isOfState(actor)) return undefined
  const directed = claims.filter(({ speaker, targets }) => speaker?.id === actor.id && targets.length > 0)
  // What it demands of a side or accuses it of tells more than what it says to it.
  const telling = directed.some(isDisputed) ? directed.filter(isDisputed) : directed
  const targets = telling.flatMap((claim) => claim.targets)
  if (targets.length === 0) return sameOf(namedBefore(setting, actor), naming.byCount[0])
  // Not their sides: two ministries may speak to each other.
  const against = new Set(targets.map(({ id }) => partyOf(actors.get(id)!, baseOf)))
  const rest = naming.byCount.slice(0, 2).filter((side) => !against.has(side))
  return naming.byCount.length > 1 && rest.length === 1 ? rest[0] : undefined
}

const sameOf = (one?: string, other?: string) => (one === other ? one : undefined)
