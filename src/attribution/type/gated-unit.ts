import { sigmoid } from './sigmoid.ts'

/** Numbers that a direction of reading carries from word to word; a multiple of eight. */
export const STATE = 48
/** What a word gives to each number: to the update gate, the reset gate and the candidate. */
export const GATES = 3 * STATE
/** What is noted of a step: both gates, the candidate, and what the state gave to the candidate. */
export const NOTED = 4 * STATE

/** From number i of the state to gate j at i × GATES + j; in double precision they need not be converted every time. */
type StateWeights = Float32Array | Float64Array

const fromState = new Float64Array(GATES)

/** Multiplies the state that starts at `at` by the weights, eight of its numbers at a time: the innermost loop. */
function multiplyState(states: Float64Array, at: number, weights: StateWeights): void {
  fromState.fill(0)
  for (let i = 0; i < STATE; i += 8) {
    const from = at + i
    const a = states[from]!
    const b = states[from + 1]!
    const c = states[from + 2]!
    const d = states[from + 3]!
    const e = states[from + 4]!
    const f = states[from + 5]!
    const g = states[from + 6]!
    const h = states[from + 7]!
    const row = i * GATES
    for (let j = 0; j < GATES; j++) {
      const k = row + j
      const first =
        a * weights[k]! + b * weights[k + GATES]! + (c * weights[k + 2 * GATES]! + d * weights[k + 3 * GATES]!)
      const last =
        e * weights[k + 4 * GATES]! +
        f * weights[k + 5 * GATES]! +
        (g * weights[k + 6 * GATES]! + h * weights[k + 7 * GATES]!)
      fromState[j] = fromState[j]! + (first + last)
    }
  }
}

/**
 * One step of a gated recurrent unit (Cho et al., EMNLP 2014; the reset gate behind the product, as in cuDNN): from state
 * `step` of `states` and the word's input to state `step + 1`.
 * @param inputs what the words give, GATES numbers for each step
 * @param noted where the step's gates are noted, for training; the numbers from `at` on
 */
export function advance(
  states: Float64Array,
  step: number,
  inputs: Float64Array,
  weights: StateWeights,
  noted: Float64Array,
  at: number,
): void {
  const before = step * STATE
  const input = step * GATES
  multiplyState(states, before, weights)
  for (let j = 0; j < STATE; j++) {
    const given = fromState[2 * STATE + j]!
    const update = sigmoid(inputs[input + j]! + fromState[j]!)
    const reset = sigmoid(inputs[input + STATE + j]! + fromState[STATE + j]!)
    const candidate = 2 * sigmoid(2 * (inputs[input + 2 * STATE + j]! + reset * given)) - 1
    states[before + STATE + j] = candidate + update * (states[before + j]! - candidate)
    noted[at + j] = update
    noted[at + STATE + j] = reset
    noted[at + 2 * STATE + j] = candidate
    noted[at + 3 * STATE + j] = given
  }
}
