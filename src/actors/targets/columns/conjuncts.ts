import type { Discourse } from '../../discourse.ts'
import { areLinked } from '../linked.ts'
import type { Look } from '../look.ts'
import type { Put } from './put.ts'

/** What stands for the chance of a conjunct that there is not. */
const NONE = -1
/** How many phrases of a list are looked at to either side. */
const FURTHEST = 6

/** Of `Sanders, Clinton and Webb` as one of them stands there: how many of the others are candidates, and the best chance among them. */
export function putConjuncts(at: number, { candidates, chances }: Look, discourse: Discourse, put: Put): void {
  const { phrase, entity } = candidates[at]!
  let others = 0
  let best = NONE
  if (phrase >= 0)
    for (const step of [-1, 1])
      for (let next = phrase + step, steps = 0; steps < FURTHEST && areLinked(next, next - step, discourse); steps++) {
        const other = candidates.findIndex((one) => one.phrase === next)
        if (other >= 0 && candidates[other]!.entity !== entity) {
          others++
          best = Math.max(best, chances[other]!)
        }
        next += step
      }
  put(others)
  put(best)
}
