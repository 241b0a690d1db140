import type { AnalysedActor, Analysis } from '../domain/analysis.ts'
import type { Claim } from '../domain/claim.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import { DISPUTED_TYPES } from '../domain/dispute.ts'
import { contains } from '../domain/span.ts'
import { partyOf, sidesNamed } from '../matters/party.ts'
import { topicWords } from '../matters/topic-words.ts'
import type { Enrolled } from './enrol-actors.ts'

/** What a claim is about and between whom, in terms that hold across articles: sides are base ids of the registry. */
export type MatterFacts = {
  readonly claim: Claim
  readonly at: number
  readonly party: string
  readonly targets: readonly string[]
  /** The sides that the content mentions. */
  readonly mentioned: readonly string[]
  readonly words: readonly string[]
}

/** The facts of the claims that somebody makes, in order. */
export function matterFacts(
  { claims, actors }: Pick<Analysis, 'claims' | 'actors'>,
  enrolled: ReadonlyMap<string, Enrolled>,
  at: number,
): MatterFacts[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const parties = new Map<string, string>()
  const party = (id: string): string => {
    let known = parties.get(id)
    if (known) return known
    const actor = byId.get(id)!
    const sides = new Set(actor.members.map((member) => party(member.id)))
    known = sides.size === 1 ? [...sides][0]! : partyOf(actor, (other) => enrolled.get(other)?.baseId)
    parties.set(id, known)
    return known
  }
  return claims.flatMap((claim): MatterFacts[] => {
    if (!claim.speaker) return []
    const side = party(claim.speaker.id)
    const named = claim.targets.map(({ id }) => party(id)).filter((target) => target !== side)
    const targets = [...new Set(claim.targets.length > 0 ? named : addressed(claim, side))]
    const mentioned = actors
      .filter(({ mentions }) => mentions.some((mention) => claim.content.some((span) => contains(span, mention))))
      .map(({ id }) => party(id))
      .concat(claim.content.flatMap(({ text }) => sidesNamed(text)))
      .filter((other) => other !== side)
    const names = [claim.speaker, ...claim.targets].flatMap(({ id }) => namesOf(byId.get(id)!))
    const words = topicWords(claim.content.map(({ text }) => text).join(' '), names)
    return [{ claim, at, party: side, targets, mentioned: [...new Set(mentioned)], words }]
  })
}

/** How far the name of a side may reach. */
const NAME = 30

/** Words before the side that a directive is about to bind: *guarantees from NATO*, *a treaty with the Union*. */
const BINDING = /\b(?:[Ww]ith|[Ff]rom|[Bb]y)\s+(?:the\s+)?(?=\p{Lu})/gu

/** Whom a directive or accusation without a target asks by its words, if only one: demanded *that the African Union withdraw …* */
function addressed({ type, content }: Claim, speaker: string): string[] {
  if (!(DISPUTED_TYPES as readonly ClaimType[]).includes(type)) return []
  const { text } = content[0]!
  const bound = [...text.matchAll(BINDING)].flatMap(({ 0: words, index }) =>
    sidesNamed(text.slice(index + words.length, index + words.length + NAME)).slice(0, 1),
  )
  const sides = new Set([...sidesNamed(text.slice(0, NAME)), ...bound].filter((side) => side !== speaker))
  return sides.size === 1 ? [...sides] : []
}

/** The names of a side; *observers* is none, and tells what the matter is. */
function namesOf({ name, aliases, kind, country }: AnalysedActor): string[] {
  if (kind === 'group' && !/\p{Lu}/u.test(name)) return []
  return country === null ? [name, ...aliases] : [name, ...aliases, country]
}
