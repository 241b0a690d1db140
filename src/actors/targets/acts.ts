import type { Attribution } from '../../domain/attribution.ts'
import { CLAIM_TYPES } from '../../domain/claim-type.ts'
import { hashString } from '../../model/hash.ts'

/** One thing that a claim's act may be, by the salt that its features are hashed with, and how probable that is. */
export type Act = { readonly salt: number; readonly probability: number }

const LEAST = 0.1
const ANY: Act = { salt: 0, probability: 1 }

/** What an act may be: any act at all, its likely types and the groups of all its types. */
export function actsOf({ types }: Pick<Attribution, 'types'>): Act[] {
  const groups = new Map<string, number>()
  for (const { type, probability } of types) {
    const { group } = CLAIM_TYPES[type]
    groups.set(group, (groups.get(group) ?? 0) + probability)
  }
  const likely = types.map(({ type, probability }) => ({ salt: hashString(type), probability }))
  const grouped = [...groups].map(([group, probability]) => ({ salt: hashString(group) + 1, probability }))
  return [ANY, ...[...likely, ...grouped].filter(({ probability }) => probability >= LEAST)]
}
