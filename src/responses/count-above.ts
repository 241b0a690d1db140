/** How many values are greater than `limit`: the rank, from 0, of something that has this value. */
export function countAbove(values: ArrayLike<number>, limit: number): number {
  let count = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > limit) count++
  return count
}
