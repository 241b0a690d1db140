import { sigmoid } from '../../model/sigmoid.ts'

/**
 * The probability that a score stands for, by linear interpolation in a rising table of (score, probability) pairs as
 * isotonic regression gives it (Zadrozny and Elkan, KDD 2002).
 */
export function calibrated(table: readonly (readonly [number, number])[], score: number): number {
  if (table.length === 0) return sigmoid(score)
  const after = table.findIndex(([at]) => at >= score)
  if (after === -1) return table.at(-1)![1]
  if (after === 0) return table[0]![1]
  const [lowScore, low] = table[after - 1]!
  const [highScore, high] = table[after]!
  return low + ((high - low) * (score - lowScore)) / (highScore - lowScore)
}
