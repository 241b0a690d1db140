import type { Interval } from '../columns/interval.ts'
import { featureList } from './feature-list.ts'
import { type Linear, score } from './linear.ts'
import { type Anchor, emptyEdges, type SpanTask } from './span-task.ts'

/** The best interval (null: there is no such span), its probability among all, and how far the next best lies behind. */
export type Found = { readonly interval: Interval | null; readonly probability: number; readonly margin: number }

const edges = emptyEdges()
const list = featureList()
const leftScores = new Float64Array(edges.lefts.length)
const rightScores = new Float64Array(edges.rights.length)
/** The sum of the edges' scores of every interval, row by row of left edges. */
const sums = new Float64Array(leftScores.length * rightScores.length)

/** Intervals whose edges alone lie this far behind the best edges' are not weighed as a whole. */
const HOPELESS = 4
/** Stands for the edges of an interval that is not allowed. */
const NEVER = Number.NEGATIVE_INFINITY
const MOST_PAIRS = 400

/** Weighs all intervals that the task allows; null where it allows none. */
export function searchSpan(task: SpanTask, anchor: Anchor, linear: Linear): Found | null {
  task.edges(anchor, edges)
  for (let i = 0; i < edges.leftCount; i++) {
    task.leftFeatures(anchor, edges.lefts[i]!, list)
    leftScores[i] = score(linear, list)
  }
  for (let j = 0; j < edges.rightCount; j++) {
    task.rightFeatures(anchor, edges.rights[j]!, list)
    rightScores[j] = score(linear, list)
  }
  const least = leastEdges(task, anchor)
  let weighed = 0
  let best = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  let interval: Interval | null = null
  // Sum of exp(score - best), rescaled whenever a better one turns up.
  let mass = 0
  if (task.noneFeatures) {
    task.noneFeatures(anchor, list)
    best = score(linear, list)
    mass = 1
  }
  for (let i = 0; i < edges.leftCount; i++) {
    const left = edges.lefts[i]!
    for (let j = 0; j < edges.rightCount; j++) {
      const right = edges.rights[j]!
      const edgeScore = sums[i * edges.rightCount + j]!
      if (edgeScore === NEVER || edgeScore < least || weighed === MOST_PAIRS) continue
      weighed++
      task.pairFeatures(anchor, left, right, list)
      const value = edgeScore + score(linear, list)
      if (value > best) {
        mass = mass * Math.exp(best - value) + 1
        second = best
        best = value
        interval = { first: left, last: right }
      } else {
        mass += Math.exp(value - best)
        if (value > second) second = value
      }
    }
  }
  if (mass === 0) return null
  return { interval, probability: 1 / mass, margin: Math.min(20, best - second) }
}

/** Log-odds of the span that was found against all others, within ±12. */
export function logOdds({ probability }: Found): number {
  const bounded = Math.min(1 - 6e-6, Math.max(6e-6, probability))
  return Math.log(bounded / (1 - bounded))
}

/**
 * Sums up the edges' scores of all intervals, and says the least sum of an interval that is weighed: `HOPELESS` behind
 * the best, or less far where more than `MOST_PAIRS` would be weighed (a word repeated a hundred times).
 */
function leastEdges(task: SpanTask, anchor: Anchor): number {
  let best = Number.NEGATIVE_INFINITY
  let at = 0
  for (let i = 0; i < edges.leftCount; i++) {
    for (let j = 0; j < edges.rightCount; j++) {
      const allowed = task.allowed(anchor, edges.lefts[i]!, edges.rights[j]!)
      const value = allowed ? leftScores[i]! + rightScores[j]! : NEVER
      sums[at++] = value
      if (value > best) best = value
    }
  }
  let behind = HOPELESS
  while (behind > 0.01 && tooMany(at, best - behind)) behind /= 2
  return best - behind
}

function tooMany(count: number, least: number): boolean {
  if (count <= MOST_PAIRS) return false
  let weighed = 0
  for (let k = 0; k < count; k++) if (sums[k]! >= least) weighed++
  return weighed > MOST_PAIRS
}
