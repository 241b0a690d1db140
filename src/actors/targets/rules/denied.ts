import type { Attribution } from '../../../domain/attribution.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'
import { overlaps } from '../../../domain/span.ts'
import type { Discourse } from '../../discourse.ts'
import { phrasesIn } from '../../locate.ts'
import { candidateFor } from '../candidates.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

/** How many claims back an accusation may stand. */
const FURTHEST = 12
const ACCUSING: ReadonlySet<ClaimType> = new Set<ClaimType>(['accusation', 'criticism'])

/**
 * `Norland accused Vardania of it. Its minister, Ann Lund, named two towns. Vardania denied it`: of those who spoke before, the one who is
 * denied something is the one who said it of the denier, not the last; of `Lund claims that Berg lied, which Berg denied`, Lund.
 */
export const deniedToAccuser: TargetRule = (index, candidates, chosen, discourse) => {
  if (discourse.attributions[index]!.type !== 'denial') return chosen
  const claimant = claimantOf(index, discourse)
  if (claimant !== null) return [candidateFor(claimant, 'answered', candidates)]
  const [target] = chosen
  if (chosen.length !== 1 || !isOnlyBefore(target!) || accuses(target!.entity, index, discourse)) return chosen
  const accuser = accuserOf(index, discourse)
  return accuser === null || isOneSide(accuser, target!.entity, discourse)
    ? chosen
    : [candidateFor(accuser, 'answered', candidates)]
}

/** Who else claims the very words that are denied: by entity; null for nobody. */
function claimantOf(index: number, { attributions, speakers }: Discourse): number | null {
  const { content, sentence } = attributions[index]!
  // Of `denied that it had told the mayor no`, the one who told is no other.
  const isSame = (other: Attribution) =>
    !content.some((own) => overlaps(own, other.cue)) &&
    other.content.some((span) => content.some((own) => overlaps(span, own)))
  for (let at = index - 1; at >= 0 && attributions[at]!.sentence === sentence; at--) {
    const speaker = speakers[at]?.entity
    if (speaker === undefined || speaker === speakers[index]?.entity) continue
    if (attributions[index]!.parent !== at && isSame(attributions[at]!)) return speaker
  }
  return null
}

/** The last one before who accused the denier, and is none of those for whom it is denied. */
function accuserOf(index: number, discourse: Discourse): number | null {
  const own = sideOf(index, discourse)
  for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at--) {
    const speaker = discourse.registry.entities[discourse.speakers[at]?.entity ?? -1]
    if (!speaker || speaker.kind === 'document' || own.has(speaker.index)) continue
    if ([...speaker.memberOf, ...speaker.onBehalfOf].some((one) => own.has(one))) continue
    if (isAccusation(at, index, discourse)) return speaker.index
  }
  return null
}

/** Who makes a claim, and those for whom. */
function sideOf(index: number, { speakers, registry }: Discourse): Set<number> {
  const speaker = registry.entities[speakers[index]?.entity ?? -1]
  return new Set(speaker ? [speaker.index, ...speaker.onBehalfOf, ...speaker.memberOf] : [])
}

/** True if somebody said anything of the denier within a few claims. */
function accuses(entity: number, index: number, discourse: Discourse): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at--)
    if (discourse.speakers[at]?.entity === entity && mentionsOf(at, index, discourse)) return true
  return false
}

const isAccusation = (at: number, index: number, discourse: Discourse): boolean =>
  ACCUSING.has(discourse.attributions[at]!.type) && mentionsOf(at, index, discourse)

/** True if the content of a claim that somebody else makes mentions who makes another, or what that one acts for. */
function mentionsOf(at: number, index: number, discourse: Discourse): boolean {
  const { attributions, speakers, parsed, phrases, registry } = discourse
  if (speakers[at]?.entity === speakers[index]?.entity) return false
  const own = sideOf(index, discourse)
  return attributions[at]!.content.some((span) =>
    phrasesIn(parsed, phrases, span).some(
      (phrase) => phrases.list[phrase]!.lemma !== 'that' && own.has(registry.resolved[phrase]?.entity ?? -1),
    ),
  )
}

/** True of the minister of a state that accused: to deny it to either is the same. */
function isOneSide(one: number, other: number, { registry }: Discourse): boolean {
  const [a, b] = [registry.entities[one]!, registry.entities[other]!]
  return a === b || (a.kind !== 'country' && (a.memberOf.has(other) || a.onBehalfOf.has(other)))
}
