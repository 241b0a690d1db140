import type { Analysis } from '../domain/analysis.ts'
import type { Claim } from '../domain/claim.ts'
import { isDisputed } from '../domain/dispute.ts'
import { actsFor, firstMention, namedBefore, type Setting, sideOf } from './actor-side.ts'
import { doer } from './addressed.ts'
import { allianceMeant } from './alliance.ts'
import { isDeputy } from './deputy.ts'
import { namingIn } from './naming.ts'

/** The sides of one article's actors, by the ids that the analysis gave them. */
export type ArticleSides = {
  /** The side that the actor takes. */
  readonly of: (id: string) => string
  /** The sides that are asked where the actor is: each of those that are named together. */
  readonly all: (id: string) => readonly string[]
  /** The sides that the actor may well stand for where the article does not say for whom: none for most. */
  readonly likely: (id: string) => readonly string[]
  /** The side that a demand begins with, as it has to do what is demanded. */
  readonly doer: (claim: Claim) => string | null
}

/**
 * Says which side each actor of an article takes.
 * @param baseOf the registry's id of an actor of the analysis
 * @param known the sides that deputies took in other articles
 */
export function articleSides(
  { claims, actors }: Pick<Analysis, 'claims' | 'actors'>,
  text: string,
  baseOf: (id: string) => string | undefined,
  known: ReadonlyMap<string, string>,
): ArticleSides {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const setting: Setting = { actors: byId, claims, naming: namingIn(text), baseOf, known, found: new Map() }
  const turns = turnsOf(setting)
  return {
    of: (id) => sideOf(setting, id),
    all: (id) => allSidesOf(setting, id),
    likely: (id) => likelySides(setting, turns, id),
    doer: (claim) => doerOf(setting, claim),
  }
}

/** A claim of a side that the article names, and where its cue is. */
type Turn = { readonly side: string; readonly start: number }

function turnsOf(setting: Setting): Turn[] {
  return setting.claims.flatMap(({ parentId, speaker, cue }) => {
    if (parentId !== null || !speaker) return []
    const side = sideOf(setting, speaker.id)
    return setting.naming.sides.has(side) ? [{ side, start: cue.start }] : []
  })
}

function allSidesOf(setting: Setting, id: string): string[] {
  const { members } = setting.actors.get(id)!
  const joint = members.length > 1 ? members.map((member) => sideOf(setting, member.id)) : []
  return [...new Set([sideOf(setting, id), ...joint])]
}

/**
 * Whoever acts for a state that is left to be understood is likely of the side that was named last before, of the one
 * that spoke last, or of one of the two that the article names most; not of one that it asks for something or accuses.
 */
function likelySides(setting: Setting, turns: readonly Turn[], id: string): string[] {
  const actor = actsFor(setting, id)
  if (!isDeputy(actor) || sideOf(setting, id) !== setting.baseOf(actor.id)) return []
  const lastTurn = turns.findLast(({ start }) => start < firstMention(actor))
  const candidates = [namedBefore(setting, actor), lastTurn?.side, ...setting.naming.byCount.slice(0, 2)]
  return [...new Set(candidates)].filter((side): side is string => side !== undefined && !asks(setting, id, side))
}

function asks(setting: Setting, id: string, side: string): boolean {
  return setting.claims.some(
    (claim) =>
      claim.speaker?.id === id &&
      (doerOf(setting, claim) === side ||
        (isDisputed(claim) && claim.targets.some((target) => sideOf(setting, target.id) === side))),
  )
}

function doerOf({ naming }: Setting, claim: Claim): string | null {
  return doer(claim, (noun) => allianceMeant([noun], naming.sides))
}
