/** Numbers of one column by steps: which step each row's number falls in, and the limits between the steps. */
export type Bins = { readonly limits: readonly number[]; readonly bins: Uint8Array }

/** At most so many steps a column. */
export const STEPS = 32

/** Cuts every column into steps: between all its numbers where they are few, else at their quantiles. */
export function binned(rows: readonly Float32Array[]): Bins[] {
  return Array.from({ length: rows[0]!.length }, (_, column) => {
    const values = Float64Array.from(rows, (row) => row[column]!)
    const limits = limitsOf(values)
    return { limits, bins: Uint8Array.from(values, (value) => stepOf(value, limits)) }
  })
}

function limitsOf(values: Float64Array): number[] {
  const sorted = values.toSorted()
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1])
  const between = (at: number) => Math.fround((distinct[at - 1]! + distinct[at]!) / 2)
  if (distinct.length <= STEPS) return Array.from({ length: distinct.length - 1 }, (_, at) => between(at + 1))
  const places = Array.from({ length: STEPS - 1 }, (_, step) =>
    stepOf(sorted[Math.floor((sorted.length * (step + 1)) / STEPS)]!, distinct),
  )
  return [...new Set(places)].filter((at) => at > 0).map(between)
}

function stepOf(value: number, limits: ArrayLike<number>): number {
  let [low, high] = [0, limits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= limits[middle]!) high = middle
    else low = middle + 1
  }
  return low
}
