import type { FeatureList } from '../../src/attribution/spans/feature-list.ts'

/** Feature lists one after another in one growing buffer; `starts[i]` is where list i begins. */
export type Examples = { ids: Int32Array; used: number; readonly starts: number[] }

/** Begins an empty store of examples. */
export function newExamples(): Examples {
  return { ids: new Int32Array(1 << 20), used: 0, starts: [0] }
}

/** Copies a feature list to the end and returns its index. */
export function append(examples: Examples, list: FeatureList): number {
  const end = examples.used + list.size
  if (end > examples.ids.length) {
    const larger = new Int32Array(Math.max(end, Math.floor(examples.ids.length * 1.6)))
    larger.set(examples.ids.subarray(0, examples.used))
    examples.ids = larger
  }
  for (let i = 0; i < list.size; i++) examples.ids[examples.used + i] = list.ids[i]!
  examples.used = end
  return examples.starts.push(end) - 2
}
