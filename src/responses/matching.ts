import { CLAIM_READINGS, chanceOf } from '../domain/attribution.ts'
import { CLAIM_TYPE_COUNT, CLAIM_TYPE_NAMES } from '../domain/claim-type.ts'
import type { WeightTable } from '../model/table.ts'
import type { ClaimFacts } from './claim-facts.ts'

const MARKS = 8
/** What is seen of a claim: what its words mean, the chances of its types, how it stands in the text. */
export const MATCH_INPUTS = CLAIM_READINGS + CLAIM_TYPE_COUNT + MARKS
/** Rectified units of a role, and in how many numbers an answer is compared with what it answers. */
export const [MATCH_UNITS, MATCH_FACTORS] = [48, 24]
/** What a claim comes to in a role: the factors, and how likely it has that role at all. */
export const MATCH_OUTPUTS = MATCH_FACTORS + 1

/** The weights of a role; from a to b at a × (how many b) + b. */
export type RoleWeights = {
  readonly units: Float32Array
  readonly unitBias: Float32Array
  readonly outputs: Float32Array
  readonly outputBias: Float32Array
}
/** The two roles in which claims are compared. */
export type Matching = { readonly answer: RoleWeights; readonly asked: RoleWeights }

const PARTS = ['units', 'unitBias', 'outputs', 'outputBias'] as const
const ROLES = ['answer', 'asked'] as const

/** The names of the tables that hold a matching, with what they hold. */
export const tablesOf = (matching: Matching): [name: string, weights: Float32Array][] =>
  ROLES.flatMap((role) => PARTS.map((part): [string, Float32Array] => [`${role} ${part}`, matching[role][part]]))

/** Reads a matching from a model's tables. */
export function matchingOf(table: (name: string) => WeightTable): Matching {
  const weights = (name: string) => {
    const { values, scale } = table(name)
    return Float32Array.from(values, (value) => value * scale)
  }
  const role = (name: string) =>
    Object.fromEntries(PARTS.map((part) => [part, weights(`${name} ${part}`)])) as RoleWeights
  return { answer: role('answer'), asked: role('asked') }
}

/** Beyond so many claims the place in the article counts no more. */
const PLACES = 20

/** What is seen of a claim, in MATCH_INPUTS numbers. */
export function matchInputs(claim: ClaimFacts): Float32Array {
  const { attribution, replies, adversative, background, negative, index, intoTurn, targets, pointers } = claim
  const inputs = new Float32Array(MATCH_INPUTS)
  inputs.set(attribution.readings)
  inputs.set(
    CLAIM_TYPE_NAMES.map((type) => chanceOf(attribution.types, type)),
    CLAIM_READINGS,
  )
  const marks = [
    ...[Number(replies), adversative, background, Number(negative), Math.min(1, index / PLACES)],
    ...[Number(intoTurn === 0), Number(targets.length > 0), Number(pointers.length > 0)],
  ]
  inputs.set(marks, CLAIM_READINGS + CLAIM_TYPE_COUNT)
  return inputs
}

/** What a claim comes to in a role, in MATCH_OUTPUTS numbers. */
export function inRole(inputs: Float32Array, { units, unitBias, outputs, outputBias }: RoleWeights): Float32Array {
  const values = unitBias.slice()
  // Two inputs at a time; rounded in between as the list of single precision would.
  for (let at = 0; at < MATCH_INPUTS; at += 2) {
    const a = inputs[at]!
    const b = inputs[at + 1]!
    if (a === 0 && b === 0) continue
    const row = at * MATCH_UNITS
    for (let unit = 0; unit < MATCH_UNITS; unit++) {
      const one = Math.fround(values[unit]! + a * units[row + unit]!)
      values[unit] = one + b * units[row + MATCH_UNITS + unit]!
    }
  }
  const result = outputBias.slice()
  for (let unit = 0; unit < MATCH_UNITS; unit++) {
    const value = values[unit]!
    if (value > 0)
      for (let out = 0; out < MATCH_OUTPUTS; out++) result[out]! += value * outputs[unit * MATCH_OUTPUTS + out]!
  }
  return result
}

/**
 * How well a claim goes with another as its answer, in log-odds, by what both are in these roles: a product of factors learned
 * for either (as in Huang et al.'s two towers, CIKM 2013), and how likely each has its role.
 */
export function matchScore(answer: Float32Array, asked: Float32Array): number {
  let score = answer[MATCH_FACTORS]! + asked[MATCH_FACTORS]!
  for (let factor = 0; factor < MATCH_FACTORS; factor++) score += answer[factor]! * asked[factor]!
  return score
}
