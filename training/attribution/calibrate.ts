import type { Scored } from './cross-validation.ts'

/** Fewest examples of one step of the calibration table. */
const STEP = 150

/**
 * Fits the table that turns relation scores into probabilities: examples in bins by score, made rising by pooling
 * adjacent violators (isotonic regression), with a rule-of-succession count so that no bin is quite certain.
 * @returns (score, probability) pairs, both rising
 */
export function calibrate(
  examples: readonly { readonly score: number; readonly right: boolean }[],
): [number, number][] {
  const sorted = [...examples].sort((a, b) => a.score - b.score)
  const bins: { score: number; right: number; count: number }[] = []
  for (let i = 0; i < sorted.length; i += STEP) {
    const slice = sorted.slice(i, i + STEP)
    if (slice.length < STEP && bins.length > 0) break
    const score = slice.reduce((sum, example) => sum + example.score, 0)
    bins.push({ score, right: slice.filter(({ right }) => right).length, count: slice.length })
    while (bins.length > 1) {
      const last = bins.at(-1)!
      const previous = bins.at(-2)!
      if (previous.right / previous.count < last.right / last.count) break
      bins.splice(-2, 2, {
        score: previous.score + last.score,
        right: previous.right + last.right,
        count: previous.count + last.count,
      })
    }
  }
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4
  return bins.map(({ score, right, count }) => [rounded(score / count), rounded((right + 1) / (count + 2))])
}

/** The examples that calibration can learn from: all but extras inside a gold claim's content. */
export function calibrationExamples(scored: readonly Scored[]): { score: number; right: boolean }[] {
  return scored.flatMap(({ scores, verdicts }) =>
    scores.flatMap((score, i) => (verdicts[i]!.nestedExtra ? [] : [{ score, right: verdicts[i]!.right }])),
  )
}
