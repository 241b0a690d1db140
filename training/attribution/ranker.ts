import type { Interval } from '../../src/attribution/columns/interval.ts'
import { featureList } from '../../src/attribution/spans/feature-list.ts'
import type { Anchor, SpanTask } from '../../src/attribution/spans/span-task.ts'
import { emptyEdges } from '../../src/attribution/spans/span-task.ts'
import { seeded } from '../random.ts'
import { append, type Examples } from './examples.ts'
import { dot, type Ftrl, type FtrlSettings, newFtrl, shuffled, step } from './ftrl.ts'

/** All intervals of one search as examples: lists of its left edges, right edges and pairs, and which pair is right. */
export type Choice = {
  readonly article: number
  readonly lefts: number
  readonly leftCount: number
  readonly rights: number
  readonly rightCount: number
  /** First list of the pairs; the choice of no span comes first where the task has one. */
  readonly pairs: number
  readonly pairLeft: Int16Array
  readonly pairRight: Int16Array
  readonly gold: number
}

/** Indexes of a left and a right edge. */
type Pair = readonly [number, number]

/** The choice that there is no such span. */
const NO_SPAN: Pair = [-1, -1]
/** An interval stands for the gold one from beyond this F1. */
const NEAR = 0.5
/** Steps along smaller gradients are left out, to save their time. */
const LEAST_GRADIENT = 1e-4

const edges = emptyEdges()
const list = featureList()

/** Writes out one search. Null where no allowed interval comes near the gold one. */
export function describeChoice(
  task: SpanTask,
  anchor: Anchor,
  gold: Interval | null,
  article: number,
  examples: Examples,
): Choice | null {
  task.edges(anchor, edges)
  const pairs = allowedPairs(task, anchor)
  const nearest = nearestTo(gold, pairs)
  const right = nearest ? pairs.indexOf(nearest) : -1
  if (right === -1) return null
  const lefts: number[] = []
  const rights: number[] = []
  const base = examples.starts.length - 1
  for (let i = 0; i < edges.leftCount; i++) {
    task.leftFeatures(anchor, edges.lefts[i]!, list)
    lefts.push(append(examples, list))
  }
  for (let j = 0; j < edges.rightCount; j++) {
    task.rightFeatures(anchor, edges.rights[j]!, list)
    rights.push(append(examples, list))
  }
  for (const pair of pairs) {
    const [i, j] = pair
    if (pair === NO_SPAN) task.noneFeatures!(anchor, list)
    else task.pairFeatures(anchor, edges.lefts[i]!, edges.rights[j]!, list)
    append(examples, list)
  }
  return {
    article,
    lefts: base,
    leftCount: lefts.length,
    rights: base + lefts.length,
    rightCount: rights.length,
    pairs: base + lefts.length + rights.length,
    pairLeft: Int16Array.from(pairs, ([i]) => i),
    pairRight: Int16Array.from(pairs, ([, j]) => j),
    gold: right,
  }
}

/** Every interval that the task allows between the edges, by their indexes, after that there is none. */
function allowedPairs(task: SpanTask, anchor: Anchor): Pair[] {
  const pairs: Pair[] = task.noneFeatures ? [NO_SPAN] : []
  for (let i = 0; i < edges.leftCount; i++)
    for (let j = 0; j < edges.rightCount; j++)
      if (task.allowed(anchor, edges.lefts[i]!, edges.rights[j]!)) pairs.push([i, j])
  return pairs
}

/** The interval most like the gold one, the first of equals: undefined where none comes near, `NO_SPAN` where gold has none. */
function nearestTo(gold: Interval | null, pairs: readonly Pair[]): Pair | undefined {
  if (gold === null) return NO_SPAN
  let nearest: Pair | undefined
  let most = NEAR
  for (const pair of pairs) {
    if (pair === NO_SPAN) continue
    const like = overlap(gold, edges.lefts[pair[0]]!, edges.rights[pair[1]]!)
    if (like <= most) continue
    most = like
    nearest = pair
  }
  return nearest
}

/** F1 of two intervals; 1 where they are the same. */
function overlap(gold: Interval, first: number, last: number): number {
  const shared = Math.min(gold.last, last) - Math.max(gold.first, first) + 1
  return shared <= 0 ? 0 : (2 * shared) / (gold.last - gold.first + 1 + last - first + 1)
}

/** Multinomial logistic regression over the intervals of each search. */
export function trainRanker(examples: Examples, choices: readonly Choice[], settings: FtrlSettings): Ftrl {
  const learner = newFtrl(settings)
  const random = seeded(2)
  const most = choices.reduce((n, choice) => Math.max(n, choice.pairLeft.length), 0)
  const room = {
    scores: new Float64Array(most),
    lefts: new Float64Array(edges.lefts.length),
    rights: new Float64Array(edges.rights.length),
  }
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(choices.length, random)) learn(learner, examples, choices[i]!, room)
  }
  return learner
}

type Room = { scores: Float64Array; lefts: Float64Array; rights: Float64Array }

function learn(learner: Ftrl, { ids, starts }: Examples, choice: Choice, room: Room): void {
  const { scores, lefts, rights } = room
  const { pairLeft, pairRight, gold } = choice
  const of = (at: number) => dot(learner, ids, starts[at]!, starts[at + 1]!)
  const update = (at: number, gradient: number) => {
    if (Math.abs(gradient) > LEAST_GRADIENT) step(learner, ids, starts[at]!, starts[at + 1]!, gradient)
  }
  for (let i = 0; i < choice.leftCount; i++) lefts[i] = of(choice.lefts + i)
  for (let j = 0; j < choice.rightCount; j++) rights[j] = of(choice.rights + j)
  const count = pairLeft.length
  let best = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) {
    const edges = pairLeft[k]! < 0 ? 0 : lefts[pairLeft[k]!]! + rights[pairRight[k]!]!
    scores[k] = edges + of(choice.pairs + k)
    if (scores[k]! > best) best = scores[k]!
  }
  let mass = 0
  for (let k = 0; k < count; k++) {
    scores[k] = Math.exp(scores[k]! - best)
    mass += scores[k]!
  }
  lefts.fill(0, 0, choice.leftCount)
  rights.fill(0, 0, choice.rightCount)
  for (let k = 0; k < count; k++) {
    const gradient = scores[k]! / mass - (k === gold ? 1 : 0)
    update(choice.pairs + k, gradient)
    if (pairLeft[k]! < 0) continue
    lefts[pairLeft[k]!]! += gradient
    rights[pairRight[k]!]! += gradient
  }
  for (let i = 0; i < choice.leftCount; i++) update(choice.lefts + i, lefts[i]!)
  for (let j = 0; j < choice.rightCount; j++) update(choice.rights + j, rights[j]!)
}
