import { NO_HEAD, type State, stacked } from '../../src/syntax/tree/state.ts'
import { isArc, isLeft, labelOf, REDUCE, SHIFT } from '../../src/syntax/tree/transitions.ts'

/** The gold tree: heads with the root as `length`, labels by number; both indexed by word. */
export type GoldTree = { readonly heads: Int16Array; readonly labels: Uint8Array }

/** How many gold arcs each kind of transition puts out of reach. */
export type Costs = { shift: number; reduce: number; left: number; right: number }

/**
 * The dynamic oracle for arc-eager (Goldberg and Nivre, COLING 2012): exact where the gold tree is projective.
 * Asks only about states whose buffer is not empty.
 */
export function costsOf(costs: Costs, state: State, { heads: gold }: GoldTree): void {
  const { front, length, depth, stack, heads } = state
  const top = stacked(state, 0)
  const headOfFront = gold[front]!
  let topInBuffer = 0
  for (let k = front + 1; k < length; k++) if (gold[k] === top) topInBuffer++
  const frontDependsOnTop = headOfFront === top
  let frontInStack = 0
  let topsBelow = 0
  for (let d = 0; d < depth; d++) {
    const k = stack[d]!
    if (headOfFront === k) topsBelow++
    if (gold[k] === front && heads[k] === NO_HEAD) frontInStack++
  }
  costs.reduce = topInBuffer + (frontDependsOnTop ? 1 : 0)
  costs.left = costs.reduce + (gold[top]! > front ? 1 : 0)
  costs.shift = topsBelow + frontInStack
  const frontElsewhere = headOfFront > front || (topsBelow > 0 && !frontDependsOnTop)
  costs.right = frontInStack + (frontElsewhere ? 1 : 0)
}

/** The cost of one transition, a wrong label on a right arc included. */
export function costOf(costs: Costs, transition: number, state: State, { heads, labels }: GoldTree): number {
  if (transition === SHIFT) return costs.shift
  if (transition === REDUCE) return costs.reduce
  if (!isArc(transition)) return Number.POSITIVE_INFINITY
  const top = stacked(state, 0)
  const { front } = state
  const [head, dependent, cost] = isLeft(transition) ? [front, top, costs.left] : [top, front, costs.right]
  return cost + (heads[dependent] === head && labels[dependent] !== labelOf(transition) ? 1 : 0)
}
