import { advance, GATES, NOTED, STATE } from '../../src/attribution/type/gated-unit.ts'
import { LONGEST_VIEW } from '../../src/attribution/type/word-view.ts'
import { dense } from '../nets/adam.ts'

/** A gated recurrent unit that reads in one direction, in training: forward keeps what backward needs. */
export type GatedPass = {
  /** What the words give, in the order of reading: GATES numbers each, to be filled before `forward`. */
  readonly inputs: Float64Array
  /** The state before the first word, which is 0, and after each. */
  readonly states: Float64Array
  /** What the states of the words ought to be moved by, to be filled before `backward`; row 0 stays 0. */
  readonly ofStates: Float64Array
  /** What `backward` makes of that for the inputs. */
  readonly ofInputs: Float64Array
  readonly forward: (words: number) => void
  /** Gathers the gradients through time (Werbos, 1990). */
  readonly backward: (words: number) => void
  readonly step: (rate: number) => void
  readonly weights: Float32Array
}

/**
 * Makes the unit.
 * @param first draws the first weights
 */
export function gatedPass(first: () => number, decay: number): GatedPass {
  const { weights, gradient, step } = dense(STATE * GATES, first, decay)
  const inputs = new Float64Array(LONGEST_VIEW * GATES)
  const states = new Float64Array((LONGEST_VIEW + 1) * STATE)
  const ofStates = new Float64Array((LONGEST_VIEW + 1) * STATE)
  const ofInputs = new Float64Array(LONGEST_VIEW * GATES)
  const noted = new Float64Array(LONGEST_VIEW * NOTED)
  /** The gradient of what the state before gives to the gates. */
  const ofGates = new Float64Array(GATES)

  /** Takes the gradient of the state after a step back to the gates and, past the unit, to the state before. */
  function throughUnit(at: number): void {
    const [before, input, note] = [at * STATE, at * GATES, at * NOTED]
    for (let j = 0; j < STATE; j++) {
      const ofAfter = ofStates[before + STATE + j]!
      const [update, reset] = [noted[note + j]!, noted[note + STATE + j]!]
      const [candidate, given] = [noted[note + 2 * STATE + j]!, noted[note + 3 * STATE + j]!]
      const ofUpdate = ofAfter * (states[before + j]! - candidate) * update * (1 - update)
      const ofCandidate = ofAfter * (1 - update) * (1 - candidate * candidate)
      const ofReset = ofCandidate * given * reset * (1 - reset)
      ofInputs[input + j] = ofGates[j] = ofUpdate
      ofInputs[input + STATE + j] = ofGates[STATE + j] = ofReset
      ofInputs[input + 2 * STATE + j] = ofCandidate
      ofGates[2 * STATE + j] = ofCandidate * reset
      ofStates[before + j]! += ofAfter * update
    }
  }

  /** Takes the gradient of the gates back to the weights and to the state before, four of its numbers at a time. */
  function throughWeights(at: number): void {
    for (let i = 0; i < STATE; i += 4) {
      const before = at * STATE + i
      const [a, b, c, d] = [states[before]!, states[before + 1]!, states[before + 2]!, states[before + 3]!]
      let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0]
      for (let j = 0, k = i * GATES; j < GATES; j++, k++) {
        const ofGate = ofGates[j]!
        ofA += ofGate * weights[k]!
        ofB += ofGate * weights[k + GATES]!
        ofC += ofGate * weights[k + 2 * GATES]!
        ofD += ofGate * weights[k + 3 * GATES]!
        gradient[k] = gradient[k]! + a * ofGate
        gradient[k + GATES] = gradient[k + GATES]! + b * ofGate
        gradient[k + 2 * GATES] = gradient[k + 2 * GATES]! + c * ofGate
        gradient[k + 3 * GATES] = gradient[k + 3 * GATES]! + d * ofGate
      }
      ofStates[before] = ofStates[before]! + ofA
      ofStates[before + 1] = ofStates[before + 1]! + ofB
      ofStates[before + 2] = ofStates[before + 2]! + ofC
      ofStates[before + 3] = ofStates[before + 3]! + ofD
    }
  }

  return {
    ...{ inputs, states, ofStates, ofInputs, weights, step },
    forward(words) {
      for (let at = 0; at < words; at++) advance(states, at, inputs, weights, noted, at * NOTED)
    },
    backward(words) {
      for (let at = words - 1; at >= 0; at--) {
        throughUnit(at)
        if (at > 0) throughWeights(at)
      }
    },
  }
}
