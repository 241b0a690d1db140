import type { Cast } from '../domain/actor.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { hashed } from './wording.ts'

/** How many claims before or after are looked at: keeps the cost of a claim constant. */
const AROUND = 40

/** Features that tell whether a claim answers anything: its wording, who has spoken before, what stands before it. */
export function answeringFeatures(
  claim: ClaimFacts,
  claims: readonly ClaimFacts[],
  cast: Cast,
  wording: readonly number[],
): Int32Array {
  const earlier = speakersOf(claims.slice(Math.max(0, claim.index - AROUND), claim.index))
  const features = [...wording, ...common(claim, cast, earlier)]
  const add = (template: string, value: string | number | boolean) => features.push(hashed(template, value))
  const before = claims[claim.index - 1]
  add('adversative', claim.adversative)
  add('replies', claim.replies)
  add(
    'near',
    claim.around.some((actor) => earlier.has(actor)),
  )
  add('type to earlier', `${claim.attribution.type} ${claim.targets.some((actor) => earlier.has(actor))}`)
  for (const { types } of claim.pointers) add('pointer', types.join())
  if (before) {
    const own = before.speaker === claim.speaker
    add('before type', before.attribution.type)
    add('before own', own)
    add('own then type', `${own} ${claim.attribution.type}`)
  }
  return new Int32Array(features)
}

/** Features that tell whether anything answers a claim: its wording, who speaks after it, what stands after it. */
export function answeredFeatures(
  claim: ClaimFacts,
  claims: readonly ClaimFacts[],
  cast: Cast,
  wording: readonly number[],
): Int32Array {
  const features = [
    ...wording,
    ...common(claim, cast, speakersOf(claims.slice(claim.index + 1, claim.index + 1 + AROUND))),
  ]
  const add = (template: string, value: string | number | boolean) => features.push(hashed(template, value))
  const after = claims[claim.index + 1]
  if (after) {
    add('after type', after.attribution.type)
    add('after own', after.speaker === claim.speaker)
    add('after replies', after.replies)
    add('after adversative', after.adversative)
  }
  return new Int32Array(features)
}

const speakersOf = (claims: readonly ClaimFacts[]) => new Set(claims.map(({ speaker }) => speaker))

function common(claim: ClaimFacts, { actors }: Cast, others: ReadonlySet<number | null>): number[] {
  const { targets, index, speaker } = claim
  return [
    hashed('bias', 1),
    hashed('targets', targets.length === 0 ? 0 : targets.some((actor) => others.has(actor)) ? 2 : 1),
    hashed('place', index === 0 ? 0 : index < 3 ? 1 : 2),
    hashed('kind', speaker === null ? '-' : actors[speaker]!.kind),
    hashed(
      'mentions',
      claim.inContent.some((actor) => others.has(actor)),
    ),
  ]
}
