import { isArc, isLeft, labelOf, REDUCE } from './transitions.ts'
import { LONGEST_SENTENCE } from './words.ts'

const ROOM = LONGEST_SENTENCE + 2

/** A configuration of the parser: stack, buffer and the arcs so far. Labels count from 1 here; 0 is no arc yet. */
export type State = {
  /** Words of the sentence; also the index of the root. `length + 1` is the index of no word at all. */
  length: number
  /** The buffer's front. */
  front: number
  depth: number
  readonly stack: Int16Array
  readonly heads: Int16Array
  readonly labels: Uint8Array
  /** The outermost dependent on either side and the one before it. */
  readonly left1: Int16Array
  readonly left2: Int16Array
  readonly right1: Int16Array
  readonly right2: Int16Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** Which labels the dependents on either side have, as bits. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

/** In `heads`: no head was found yet. */
export const NO_HEAD = -2

/** Room for any state; reused, so that parsing allocates nothing. */
export function roomForState(): State {
  const indexes = () => new Int16Array(ROOM)
  return {
    length: 0,
    front: 0,
    depth: 0,
    stack: indexes(),
    heads: indexes(),
    labels: new Uint8Array(ROOM),
    left1: indexes(),
    left2: indexes(),
    right1: indexes(),
    right2: indexes(),
    leftCount: new Uint8Array(ROOM),
    rightCount: new Uint8Array(ROOM),
    leftLabels: new Int32Array(ROOM),
    rightLabels: new Int32Array(ROOM),
  }
}

/** Sets the state to the beginning of a sentence of `length` words. */
export function begin(state: State, length: number): void {
  const none = length + 1
  state.length = length
  state.front = 0
  state.depth = 0
  state.heads.fill(NO_HEAD, 0, none + 1)
  for (const children of [state.left1, state.left2, state.right1, state.right2]) children.fill(none, 0, none + 1)
  for (const zeroed of [state.labels, state.leftCount, state.rightCount, state.leftLabels, state.rightLabels])
    zeroed.fill(0, 0, none + 1)
}

/** The stack's item `below` the top, or no word. */
export function stacked(state: State, below: number): number {
  return below < state.depth ? state.stack[state.depth - 1 - below]! : state.length + 1
}

/** Makes a transition; the caller sees to it that it is possible. */
export function apply(state: State, transition: number): void {
  const top = stacked(state, 0)
  if (isLeft(transition)) {
    attach(state, top, state.front, labelOf(transition))
    state.depth--
  } else if (transition === REDUCE) {
    state.depth--
  } else {
    if (isArc(transition)) attach(state, state.front, top, labelOf(transition))
    state.stack[state.depth++] = state.front++
  }
}

function attach(state: State, dependent: number, head: number, label: number): void {
  state.heads[dependent] = head
  state.labels[dependent] = label + 1
  if (dependent < head) {
    state.left2[head] = state.left1[head]!
    state.left1[head] = dependent
    state.leftCount[head] = Math.min(state.leftCount[head]! + 1, 7)
    state.leftLabels[head]! |= 1 << (label & 31)
  } else {
    state.right2[head] = state.right1[head]!
    state.right1[head] = dependent
    state.rightCount[head] = Math.min(state.rightCount[head]! + 1, 7)
    state.rightLabels[head]! |= 1 << (label & 31)
  }
}
