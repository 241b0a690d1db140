import type { Cast } from '../domain/actor.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import type { Response } from '../domain/response.ts'
import type { ClaimFacts } from './claim-facts.ts'

const OPPOSING: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'accusation',
  'criticism',
  'denial',
  'rejection',
  'threat',
])

/** Links by nothing but words in common are right one time in eight below this (4 of 34), all others one in four. */
const DOUBTFUL = 0.3

/**
 * False for a link that no reader would draw: one improbable and by words in common alone, and an answer *against* those for whom its
 * speaker speaks: the union “demanded an inquiry,” and its director tells why.
 */
export function isDrawn(
  { stance, confidence, rule }: Pick<Response, 'stance' | 'confidence' | 'rule'>,
  answer: ClaimFacts,
  asked: ClaimFacts,
  cast: Cast,
): boolean {
  if (rule === 'shared-topic' && confidence < DOUBTFUL) return false
  return stance === 'for' || !speaksFor(answer, asked, cast)
}

/** True where one of two speakers speaks for the other; members rebel against their bodies, but say so. */
function speaksFor(
  { speaker: one, attribution }: ClaimFacts,
  { speaker: other }: ClaimFacts,
  { actors }: Cast,
): boolean {
  if (one === null || other === null) return false
  if (actors[one]!.onBehalfOf.includes(other) || actors[other]!.onBehalfOf.includes(one)) return true
  return actors[one]!.memberOf.includes(other) && actors[one]!.kind === 'person' && !OPPOSING.has(attribution.type)
}
