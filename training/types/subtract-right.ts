/** What the type counts that an annotator names first, where a second is right too. */
const FIRST = 0.65

/**
 * Takes from probabilities what they ought to be, so that the errors of the cross-entropy are left: 1 for the right type; where
 * several are right, most for the first and the rest for the others in equal shares.
 */
export function subtractRight(chances: Float64Array, types: readonly number[]): void {
  const [first, ...others] = types
  chances[first!]! -= others.length === 0 ? 1 : FIRST
  for (const type of others) chances[type]! -= (1 - FIRST) / others.length
}
