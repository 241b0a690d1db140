import type { Entity } from '../entity.ts'

/** How somebody may stand to who speaks. */
export const SIDES = [
  'no speaker',
  'own',
  'own people',
  'untold',
  'other country',
  'own country',
  'same country',
] as const
export type Side = (typeof SIDES)[number]

/** Whether a candidate is on the speaker's side: what it belongs to or speaks for, or of the same country. */
export function sideOf(speaker: Entity | null, candidate: Entity): Side {
  if (!speaker) return 'no speaker'
  if (speaker.onBehalfOf.has(candidate.index) || speaker.memberOf.has(candidate.index)) return 'own'
  if (candidate.onBehalfOf.has(speaker.index) || candidate.memberOf.has(speaker.index)) return 'own people'
  if (speaker.country === null || candidate.country === null) return 'untold'
  if (speaker.country !== candidate.country) return 'other country'
  return candidate.kind === 'country' ? 'own country' : 'same country'
}
