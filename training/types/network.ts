import {
  featureShare,
  HIDDEN,
  type MeaningWeights,
  ROWS,
  rowOf,
  type TypeMeta,
} from '../../src/attribution/type/network.ts'
import { logBelief, logPrior } from '../../src/attribution/type/prior.ts'
import { softmax } from '../../src/attribution/type/score.ts'
import type { WordView } from '../../src/attribution/type/word-view.ts'
import { CLAIM_TYPE_COUNT } from '../../src/domain/claim-type.ts'
import { wordVectors } from '../../src/model/word-vectors.ts'
import { type Random, seeded, shuffled } from '../random.ts'
import { backgroundsOf } from './backgrounds.ts'
import type { TypeExample } from './examples.ts'
import { meaningPart } from './meaning.ts'
import { subtractRight } from './subtract-right.ts'

/**
 * Half of the features and a third of the hidden units are hidden at every step (dropout, Srivastava et al., JMLR 2014);
 * features seen less than `rarest` times have no embedding.
 */
const SETTINGS = {
  epochs: 8,
  rate: 0.05,
  hidden: 0.5,
  hiddenUnits: 0.3,
  rarest: 3,
  decay: 0.002,
  spread: 0.08,
  seed: 1,
  /** The weights of meanings move once in so many examples, at a rate of their own. */
  batch: 32,
  meaningRate: 0.002,
  meaning: { hiddenWords: 0.15, hiddenReadings: 0.3, decay: 0.01 },
}

/** The share of training that is left: all steps shrink with it, to nothing in the end. */
type Pace = { left: number }

/** A weight of AdaGrad (Duchi, Hazan and Singer, JMLR 2011): the step shrinks with the squared gradients so far. */
function adaGrad(weights: Float64Array, pace: Pace) {
  const squares = new Float64Array(weights.length)
  return (i: number, gradient: number) => {
    squares[i]! += gradient * gradient
    weights[i]! -= (SETTINGS.rate * pace.left * gradient) / (1e-5 + Math.sqrt(squares[i]!))
  }
}

/** Embeddings of the rows that enough examples have, small and random; the others stay 0. */
function newEmbeddings(counts: Int32Array, random: Random): Float32Array {
  const embeddings = new Float32Array(ROWS * HIDDEN)
  counts.forEach((count, row) => {
    if (count < SETTINGS.rarest) return
    for (let i = row * HIDDEN; i < (row + 1) * HIDDEN; i++) embeddings[i] = (random() * 2 - 1) * SETTINGS.spread
  })
  return embeddings
}

/** What training makes of examples, in the form that `typeModel` takes. */
export type Trained = {
  readonly meta: TypeMeta
  readonly embeddings: Float32Array
  readonly meaning: MeaningWeights
}
type Row = {
  readonly belief: Float64Array
  readonly rows: readonly number[]
  readonly view: WordView
  readonly types: readonly number[]
}

/** The network with room for one example's way through it. */
function newNetwork(counts: Int32Array, random: Random) {
  const embeddings = newEmbeddings(counts, random)
  const output = Float64Array.from({ length: HIDDEN * CLAIM_TYPE_COUNT }, () => (random() * 2 - 1) / Math.sqrt(HIDDEN))
  const hiddenBias = new Float64Array(HIDDEN)
  const bias = new Float64Array(CLAIM_TYPE_COUNT)
  const trust = Float64Array.of(1)
  const pace: Pace = { left: 1 }
  return {
    ...{ embeddings, output, hiddenBias, bias, trust, pace },
    /** The sum of squared gradients of each row of embeddings: a row has one step size. */
    squares: new Float64Array(ROWS).fill(1e-8),
    step: {
      output: adaGrad(output, pace),
      hiddenBias: adaGrad(hiddenBias, pace),
      bias: adaGrad(bias, pace),
      trust: adaGrad(trust, pace),
    },
    hidden: new Float64Array(HIDDEN),
    back: new Float64Array(HIDDEN),
    meaning: meaningPart(wordVectors(), random, SETTINGS.meaning),
  }
}
type Network = ReturnType<typeof newNetwork>

/** Reads an example with some features and units hidden: how far each type's probability is from what it should be. */
function forward(
  network: Network,
  { belief, view, types }: Row,
  seen: readonly number[],
  share: number,
  random: Random,
) {
  const { embeddings, hidden, hiddenBias, output, trust, bias, meaning } = network
  hidden.fill(0)
  for (const row of seen) for (let unit = 0; unit < HIDDEN; unit++) hidden[unit]! += embeddings[row + unit]!
  for (let unit = 0; unit < HIDDEN; unit++) hidden[unit] = hidden[unit]! * share + hiddenBias[unit]!
  meaning.forward(view, hidden)
  for (let unit = 0; unit < HIDDEN; unit++) {
    const value = hidden[unit]!
    hidden[unit] = value > 0 && random() > SETTINGS.hiddenUnits ? value / (1 - SETTINGS.hiddenUnits) : 0
  }
  const errors = belief.map((value, of) => value * trust[0]! + bias[of]!)
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (hidden[unit] === 0) continue
    for (let of = 0; of < CLAIM_TYPE_COUNT; of++) errors[of]! += hidden[unit]! * output[unit * CLAIM_TYPE_COUNT + of]!
  }
  softmax(errors)
  subtractRight(errors, types)
  return errors
}

/** Moves all weights a step against the errors. */
function backward(
  network: Network,
  belief: Float64Array,
  seen: readonly number[],
  share: number,
  errors: Float64Array,
) {
  const { step, hidden, back, output, squares, embeddings, pace } = network
  step.trust(
    0,
    belief.reduce((sum, value, of) => sum + value * errors[of]!, 0),
  )
  for (let of = 0; of < CLAIM_TYPE_COUNT; of++) step.bias(of, errors[of]!)
  let square = 0
  for (let unit = 0; unit < HIDDEN; unit++) {
    back[unit] = 0
    if (hidden[unit] === 0) continue
    for (let of = 0; of < CLAIM_TYPE_COUNT; of++) {
      back[unit]! += errors[of]! * output[unit * CLAIM_TYPE_COUNT + of]!
      step.output(unit * CLAIM_TYPE_COUNT + of, errors[of]! * hidden[unit]!)
    }
    back[unit]! /= 1 - SETTINGS.hiddenUnits
    step.hiddenBias(unit, back[unit]!)
  }
  network.meaning.backward(back)
  for (let unit = 0; unit < HIDDEN; unit++) {
    back[unit]! *= share
    square += (back[unit]! * back[unit]!) / HIDDEN
  }
  for (const row of seen) {
    squares[row / HIDDEN]! += square
    const size = (SETTINGS.rate * pace.left) / Math.sqrt(squares[row / HIDDEN]!)
    const keep = 1 - Math.min(0.1, size * SETTINGS.decay)
    for (let unit = 0; unit < HIDDEN; unit++)
      embeddings[row + unit] = embeddings[row + unit]! * keep - size * back[unit]!
  }
}

/** Trains the network by stochastic gradient descent on the cross-entropy. */
export function trainTypes(examples: readonly TypeExample[]): Trained {
  const backgrounds = backgroundsOf(examples)
  const random = seeded(SETTINGS.seed)
  const counts = new Int32Array(ROWS)
  const all = examples.map(({ evidence, types }): Row => {
    const rows = evidence.features.hashes.map(rowOf)
    for (const row of rows) counts[row / HIDDEN]!++
    return {
      belief: logBelief(logPrior(evidence.context, backgrounds), evidence.votes),
      rows,
      view: evidence.view,
      types,
    }
  })
  const network = newNetwork(counts, random)
  const total = SETTINGS.epochs * all.length
  let read = 0
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const index of shuffled([...all.keys()], random)) {
      network.pace.left = 1 - read / total
      const { belief, rows } = all[index]!
      const seen = rows.filter((row) => counts[row / HIDDEN]! >= SETTINGS.rarest && random() > SETTINGS.hidden)
      const share = featureShare(rows.length) / (1 - SETTINGS.hidden)
      backward(network, belief, seen, share, forward(network, all[index]!, seen, share, random))
      if (++read % SETTINGS.batch === 0) network.meaning.step(SETTINGS.meaningRate * network.pace.left)
    }
  }
  const rounded = (values: Float64Array) => Array.from(values, (value) => Math.round(value * 1e4) / 1e4)
  const { trust, bias, hiddenBias, output, embeddings } = network
  const meta = {
    trust: rounded(trust)[0]!,
    bias: rounded(bias),
    hiddenBias: rounded(hiddenBias),
    output: rounded(output),
    backgrounds,
  }
  return { meta, embeddings, meaning: network.meaning.weights() }
}
