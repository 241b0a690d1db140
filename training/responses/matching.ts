import {
  MATCH_FACTORS,
  MATCH_INPUTS,
  MATCH_OUTPUTS,
  MATCH_UNITS,
  type Matching,
  type RoleWeights,
} from '../../src/responses/matching.ts'
import { dense } from '../nets/adam.ts'
import { hide, layer } from '../nets/layer.ts'
import type { Random } from '../random.ts'

/** `hidden` is the share of inputs and of units hidden at each step (dropout, Srivastava et al., JMLR 2014). */
const SETTINGS = { rate: 0.002, decay: 0.01, hidden: 0.3 }
/** Half of how seldom, in log-odds, one claim answers another. */
const SELDOM = -1.5

/** A claim in a role: its outputs, and by what the loss grows as they grow. */
export type InRole = { readonly outputs: Float32Array; readonly slopes: Float32Array; readonly learn: () => void }

/** A role's weights in training. */
function rolePart(random: Random) {
  const around = (spread: number) => () => (random() * 2 - 1) * spread
  const { decay, hidden } = SETTINGS
  const units = dense(MATCH_INPUTS * MATCH_UNITS, around(Math.sqrt(3 / MATCH_INPUTS)), decay)
  const unitBias = dense(MATCH_UNITS, () => 0)
  const outputs = dense(MATCH_UNITS * MATCH_OUTPUTS, around(Math.sqrt(3 / MATCH_UNITS)), decay)
  const outputBias = dense(MATCH_OUTPUTS, (out) => (out === MATCH_FACTORS ? SELDOM : 0))
  const toUnits = layer(MATCH_INPUTS, MATCH_UNITS, units, unitBias)
  const toOutputs = layer(MATCH_UNITS, MATCH_OUTPUTS, outputs, outputBias)
  return {
    read(claim: Float32Array): InRole {
      const inputs = Float32Array.from(claim)
      hide(inputs, hidden, random)
      const values = toUnits.forward(inputs).map((sum) => Math.max(0, sum))
      const shares = hide(values, hidden, random)
      const slopes = new Float32Array(MATCH_OUTPUTS)
      return {
        outputs: toOutputs.forward(values),
        slopes,
        learn() {
          if (slopes.every((slope) => slope === 0)) return
          const ofValues = toOutputs.backward(values, slopes)
          toUnits.backward(
            inputs,
            ofValues.map((slope, unit) => (values[unit]! > 0 ? slope * shares[unit]! : 0)),
          )
        },
      }
    },
    step(left: number): void {
      for (const part of [units, unitBias, outputs, outputBias]) part.step(SETTINGS.rate * left)
    },
    weights: (): RoleWeights => ({
      units: units.weights,
      unitBias: unitBias.weights,
      outputs: outputs.weights,
      outputBias: outputBias.weights,
    }),
  }
}

/** Both roles in training: claims are read in them with some of what is seen of them hidden. */
export function matchingPart(random: Random) {
  const roles = { answer: rolePart(random), asked: rolePart(random) }
  return {
    read: (claims: readonly Float32Array[]) => ({
      answers: claims.map(roles.answer.read),
      asked: claims.map(roles.asked.read),
    }),
    /** Adds to the slopes of two claims that of their score. */
    addSlope(answer: InRole, asked: InRole, slope: number): void {
      for (let factor = 0; factor < MATCH_FACTORS; factor++) {
        answer.slopes[factor]! += slope * asked.outputs[factor]!
        asked.slopes[factor]! += slope * answer.outputs[factor]!
      }
      answer.slopes[MATCH_FACTORS]! += slope
      asked.slopes[MATCH_FACTORS]! += slope
    },
    /** Moves the weights; `left` is the share of training that is left. */
    step(left: number): void {
      roles.answer.step(left)
      roles.asked.step(left)
    },
    weights: (): Matching => ({ answer: roles.answer.weights(), asked: roles.asked.weights() }),
  }
}
