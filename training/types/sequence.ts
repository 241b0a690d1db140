import { GATES, STATE } from '../../src/attribution/type/gated-unit.ts'
import { softmax } from '../../src/attribution/type/score.ts'
import {
  INPUTS,
  meansOf,
  newWordRow,
  POOLED_STATES,
  poolStates,
  SEQUENCE_UNITS,
  type SequenceWeights,
  shareIn,
  WORD_STATE,
  type WordRow,
} from '../../src/attribution/type/sequence-reader.ts'
import { KINDS, type WordView } from '../../src/attribution/type/word-view.ts'
import { CLAIM_TYPE_COUNT } from '../../src/domain/claim-type.ts'
import { type WordVectors, wordVectors } from '../../src/model/word-vectors.ts'
import { dense } from '../nets/adam.ts'
import { hide, layer } from '../nets/layer.ts'
import { type Random, seeded, shuffled } from '../random.ts'
import type { TypeExample } from './examples.ts'
import { gatedPass } from './gated-pass.ts'
import { subtractRight } from './subtract-right.ts'
import { wordReadings } from './word-readings.ts'

/** `hidden…` is the share of the words, pooled states and units hidden at each step (dropout, Srivastava et al., JMLR 2014). */
export type SequenceSettings = {
  readonly epochs: number
  readonly rate: number
  /** The rate of the weights on words' vectors, whose numbers are small. */
  readonly inputRate: number
  readonly batch: number
  readonly decay: number
  readonly hiddenWords: number
  readonly hiddenStates: number
  readonly hiddenUnits: number
  readonly seed: number
}

const SETTINGS: SequenceSettings = {
  epochs: 5,
  rate: 0.002,
  inputRate: 0.006,
  batch: 32,
  decay: 0.01,
  hiddenWords: 0.15,
  hiddenStates: 0.3,
  hiddenUnits: 0.3,
  seed: 1,
}

/** The reader in training, with weights small and random at first. */
function sequencePart(vectors: WordVectors, random: Random, settings: SequenceSettings) {
  const around = (spread: number) => () => (random() * 2 - 1) * spread
  const { decay } = settings
  const input = wordReadings(vectors, INPUTS, around(0.5), decay)
  const inputKinds = dense(KINDS * INPUTS, around(0.1), decay)
  const forth = gatedPass(around(Math.sqrt(3 / STATE)), decay)
  const back = gatedPass(around(Math.sqrt(3 / STATE)), decay)
  const units = dense(POOLED_STATES * SEQUENCE_UNITS, around(Math.sqrt(3 / POOLED_STATES)), decay)
  const unitBias = dense(SEQUENCE_UNITS, () => 0)
  const types = dense(SEQUENCE_UNITS * CLAIM_TYPE_COUNT, around(0.2), decay)
  const typeBias = dense(CLAIM_TYPE_COUNT, () => 0)
  const toUnits = layer(POOLED_STATES, SEQUENCE_UNITS, units, unitBias)
  const toTypes = layer(SEQUENCE_UNITS, CLAIM_TYPE_COUNT, types, typeBias)

  const pooled = new Float32Array(POOLED_STATES)
  const winners = new Int32Array(WORD_STATE)
  const rowOf = newWordRow()

  /** Hides some of the words and fills in what the others give to both directions. */
  function readWords({ length, words, kinds }: WordRow): Int32Array {
    const seen = words.slice(0, length).map((word) => (random() < settings.hiddenWords ? -1 : word))
    seen.forEach((word, at) => {
      const readings = input.of(word)
      const kind = kinds[at]! * INPUTS
      const [f, b] = [at * GATES, (length - 1 - at) * GATES]
      for (let j = 0; j < GATES; j++) {
        forth.inputs[f + j] = readings[j]! + inputKinds.weights[kind + j]!
        back.inputs[b + j] = readings[GATES + j]! + inputKinds.weights[kind + GATES + j]!
      }
    })
    return seen
  }

  /** Hands the gradient of the pooled states to the words' states. */
  function unpool(row: WordRow, ofPooled: Float32Array): void {
    const { length, content } = row
    forth.ofStates.fill(0)
    back.ofStates.fill(0)
    for (let at = 0; at < length; at++) {
      const means = meansOf(row, at)
      const share = shareIn(row, at)
      const [f, b] = [(at + 1) * STATE, (length - at) * STATE]
      for (let j = 0; j < WORD_STATE; j++) {
        const gradient = ofPooled[means + j]! * share + (at >= content && winners[j] === at ? ofPooled[j]! : 0)
        if (j < STATE) forth.ofStates[f + j] = gradient
        else back.ofStates[b + j - STATE] = gradient
      }
    }
  }

  function gatherWords({ length, kinds }: WordRow, seen: Int32Array): void {
    for (let at = 0; at < length; at++) {
      const gathered = seen[at]! < 0 ? null : input.gradientOf(seen[at]!)
      const kind = kinds[at]! * INPUTS
      const [f, b] = [at * GATES, (length - 1 - at) * GATES]
      for (let j = 0; j < GATES; j++) {
        const [ofForth, ofBack] = [forth.ofInputs[f + j]!, back.ofInputs[b + j]!]
        inputKinds.gradient[kind + j]! += ofForth
        inputKinds.gradient[kind + GATES + j]! += ofBack
        if (!gathered) continue
        gathered[j]! += ofForth
        gathered[GATES + j]! += ofBack
      }
    }
  }

  return {
    /** Reads a claim and gathers the gradients of the cross-entropy for its types. */
    learn(view: WordView, types: readonly number[]): void {
      const row = rowOf(view)
      const seen = readWords(row)
      forth.forward(row.length)
      back.forward(row.length)
      winners.fill(-1)
      poolStates(row, forth.states, back.states, pooled, winners)
      const ofHiddenStates = hide(pooled, settings.hiddenStates, random)
      const activations = toUnits.forward(pooled).map((sum) => Math.max(0, sum))
      const ofHiddenUnits = hide(activations, settings.hiddenUnits, random)
      const errors = softmax(Float64Array.from(toTypes.forward(activations)))
      subtractRight(errors, types)
      const ofUnits = toTypes
        .backward(activations, errors)
        .map((value, unit) => (activations[unit]! > 0 ? value * ofHiddenUnits[unit]! : 0))
      const ofPooled = toUnits.backward(pooled, ofUnits).map((value, p) => value * ofHiddenStates[p]!)
      unpool(row, ofPooled)
      forth.backward(row.length)
      back.backward(row.length)
      gatherWords(row, seen)
    },
    /** Moves the weights; `left` is the share of training that is left. */
    step(left: number): void {
      input.step(settings.inputRate * left)
      for (const part of [inputKinds, forth, back, units, unitBias, types, typeBias]) part.step(settings.rate * left)
    },
    weights: (): SequenceWeights => ({
      input: input.weights(),
      inputKinds: inputKinds.weights,
      forth: forth.weights,
      back: back.weights,
      units: units.weights,
      unitBias: unitBias.weights,
      types: types.weights,
      typeBias: typeBias.weights,
    }),
  }
}

/**
 * Trains the reader of words in their order on the types of claims, by Adam on the cross-entropy, with steps that shrink to
 * nothing.
 */
export function trainSequence(
  examples: readonly Pick<TypeExample, 'evidence' | 'types'>[],
  settings: SequenceSettings = SETTINGS,
): SequenceWeights {
  const random = seeded(settings.seed)
  const part = sequencePart(wordVectors(), random, settings)
  const total = settings.epochs * examples.length
  let read = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const index of shuffled([...examples.keys()], random)) {
      const { evidence, types } = examples[index]!
      part.learn(evidence.view, types)
      if (++read % settings.batch === 0) part.step(1 - read / total)
    }
  return part.weights()
}
