import { lowestIndex } from '../../src/domain/bisect.ts'
import type { Rows } from '../../src/model/rows.ts'

/** Numbers in columns by steps: which step each number falls in, row by row, and each column's limits between the steps. */
export type Bins = { readonly limits: readonly Float32Array[]; readonly steps: Uint8Array }

/** At most so many steps a column. */
export const STEPS = 32

/** Quantiles are taken from about so many rows, evenly spread. */
const SEEN = 60_000

/** Cuts every column into steps: between all its numbers where they are few, else at their quantiles. */
export function binned(rows: Rows): Bins {
  const { values, width } = rows
  const limits = Array.from({ length: width }, (_, column) => limitsOf(rows, column))
  // No `Uint8Array.from`: it lists all values first, and a list cannot be as long as these rows together.
  const steps = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at++) steps[at] = firstFrom(limits[at % width]!, values[at]!)
  return { limits, steps }
}

function limitsOf({ values, width, count }: Rows, column: number): Float32Array {
  const stride = Math.max(1, Math.floor(count / SEEN))
  const sorted = Float32Array.from(
    { length: Math.floor(count / stride) },
    (_, i) => values[i * stride * width + column]!,
  ).sort()
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1])
  const between = (at: number) => (distinct[at - 1]! + distinct[at]!) / 2
  if (distinct.length <= STEPS) return Float32Array.from({ length: distinct.length - 1 }, (_, at) => between(at + 1))
  const places = Array.from({ length: STEPS - 1 }, (_, step) =>
    firstFrom(distinct, sorted[Math.floor((sorted.length * (step + 1)) / STEPS)]!),
  )
  return Float32Array.from([...new Set(places)].filter((at) => at > 0).map(between))
}

/** The index of the first of some rising numbers that is not less than a value. */
const firstFrom = (rising: Float32Array, value: number): number =>
  lowestIndex(rising.length, (at) => value <= rising[at]!)
