/** Microseconds of processor time that `run` takes. */
export function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Less than this is as good as nothing: microseconds. */
const NOTHING = 2000

/** The growth that a test allows: half as much again as a straight line twice over, far from a square's 64. */
export const STRAIGHT = 24

/**
 * How many times as long `run` takes on eight times the length: some 8 where time grows in a straight line, some
 * 64 where it grows with the square. Short and long runs take turns and the least of each counts, so that what
 * warms up, collects garbage or works beside us moves the answer little; where it still looks steep, more turns
 * are taken. Only time that truly grows stays steep.
 * @param run does the work on an input of that length
 * @param length of the short input, long enough to take some milliseconds
 */
export function growth(run: (length: number) => unknown, length: number): number {
  let [short, long] = [Infinity, Infinity]
  const steepness = () => long / Math.max(short, NOTHING)
  for (let turn = 0; turn < 6 && (turn < 2 || steepness() >= STRAIGHT); turn++) {
    short = Math.min(
      short,
      cost(() => run(length)),
      cost(() => run(length)),
    )
    long = Math.min(
      long,
      cost(() => run(8 * length)),
    )
  }
  return steepness()
}
