import type { AnalysedActor, Analysis } from '../domain/analysis.ts'
import type { Claim } from '../domain/claim.ts'
import { foldWords } from '../registry/fold-name.ts'
import { doer } from './addressed.ts'
import { allianceMeant, allianceOf } from './alliance.ts'
import { isDeputy, isOfState } from './deputy.ts'
import { type NamedSide, sidesIn } from './named-sides.ts'
import { partyOf } from './party.ts'

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
 * Says which side each actor of an article takes. An alliance is meant by its noun (*the alliance*, *allied officials*)
 * where it is the only such one that the article names. A ministry of a state that is left to be understood is of the
 * one that the article names most, if that was also named last before it (five of six that speak to nobody are). Whoever
 * else acts for such a state is likely of one of these, of the side that spoke last, or of the other one of two.
 * @param known the sides that deputies took in other articles
 */
export function articleSides(
  { claims, actors }: Pick<Analysis, 'claims' | 'actors'>,
  text: string,
  baseOf: (id: string) => string | undefined,
  known: ReadonlyMap<string, string>,
): ArticleSides {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const named = sidesIn(text, true)
  const sides = new Set(named.map(({ side }) => side))
  const [most, ...fewer] = byCount(named)
  /** Whoever speaks for a junta is on its side, whatever that is. */
  const principal = (id: string): AnalysedActor => {
    const actor = byId.get(id)!
    const other = byId.get((actor.onBehalfOf[0] ?? actor.memberOf[0])?.id ?? '')
    return other && isDeputy(other) ? other : actor
  }
  const parties = new Map<string, string>()
  const of = (id: string): string => {
    let party = parties.get(id)
    if (party !== undefined) return party
    const actor = principal(id)
    const members = [...new Set(actor.members.map((member) => of(member.id)))]
    party = members.length > 0 ? allianceOf(members) : byNoun(actor)
    party ??= partyOf(actor, baseOf)
    if (isDeputy(actor)) party = known.get(party) ?? home(actor) ?? party
    parties.set(id, party)
    return party
  }
  const byNoun = ({ name, kind, memberOf, onBehalfOf }: AnalysedActor): string | undefined => {
    if (kind === 'country' || memberOf.length + onBehalfOf.length > 0) return undefined
    return allianceMeant(foldWords(name), sides)
  }
  const before = ({ mentions }: AnalysedActor): string | undefined => {
    const first = mentions[0]?.start ?? 0
    return named.findLast(({ end }) => end <= first)?.side
  }
  const doerOf = (claim: Claim) => doer(claim, (noun) => allianceMeant([noun], sides))
  const asks = (id: string, side: string) => claims.some((claim) => claim.speaker?.id === id && doerOf(claim) === side)
  const home = (actor: AnalysedActor): string | undefined => {
    const near = before(actor)
    const directed = claims.some((claim) => claim.speaker?.id === actor.id && claim.targets.length > 0)
    return near !== undefined && near === most && isOfState(actor) && !directed ? near : undefined
  }
  const open = (id: string) => isDeputy(principal(id)) && of(id) === baseOf(principal(id).id)
  const turns = claims
    .filter(({ parentId, speaker }) => parentId === null && speaker && sides.has(of(speaker.id)))
    .map(({ cue, speaker }) => ({ side: of(speaker!.id), start: cue.start }))
  return {
    of,
    doer: doerOf,
    all: (id) => {
      const { members } = byId.get(id)!
      return members.length > 1 ? [...new Set([of(id), ...members.map((member) => of(member.id))])] : [of(id)]
    },
    likely: (id) => {
      if (!open(id)) return []
      const actor = principal(id)
      const first = actor.mentions[0]?.start ?? 0
      const candidates = [before(actor), turns.findLast(({ start }) => start < first)?.side, most, fewer[0]]
      return [...new Set(candidates.flatMap((side) => (side !== undefined && !asks(id, side) ? [side] : [])))]
    },
  }
}

/** The sides that are named, those that are named most first. */
function byCount(named: readonly NamedSide[]): string[] {
  const counts = new Map<string, number>()
  for (const { side } of named) counts.set(side, (counts.get(side) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([side]) => side)
}
