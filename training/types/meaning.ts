import { POOLED, READINGS } from '../../src/attribution/type/meaning-reader.ts'
import { HIDDEN, type MeaningWeights } from '../../src/attribution/type/network.ts'
import { KINDS, type SeenWords, type WordView } from '../../src/attribution/type/word-view.ts'
import { DIMENSIONS, type WordVectors } from '../../src/model/word-vectors.ts'
import { dense } from '../nets/adam.ts'
import { hide, layer } from '../nets/layer.ts'
import type { Random } from '../random.ts'
import { wordReadings } from './word-readings.ts'

/** Shares of the words and of the pooled readings that are hidden at each step, and the decay of the weights. */
export type MeaningSettings = {
  readonly hiddenWords: number
  readonly hiddenReadings: number
  readonly decay: number
}

/** The part of the network that sees words by their meaning, in training: forward keeps what backward needs. */
export type MeaningPart = {
  /** Adds what the words give to the hidden sums, with some of them hidden. */
  readonly forward: (view: WordView, sums: Float64Array) => void
  /** Gathers the gradients from those of the hidden sums, for the words of the last forward. */
  readonly backward: (back: Float64Array) => void
  readonly step: (rate: number) => void
  readonly weights: () => MeaningWeights
}

/** A word as it was read, and where in the pooled readings its means go. */
type Read = {
  readonly word: number
  readonly kind: number
  readonly means: number
  readonly share: number
  readonly readings: Float32Array
}

/**
 * The part of the network that reads words by their vectors, with weights small and random at first. A word's readings are
 * rectified and pooled: the content's mean and maximum, the means of cue and source.
 * @param random what the first weights and the hidden words and readings are drawn from, in this order
 */
export function meaningPart(vectors: WordVectors, random: Random, settings: MeaningSettings): MeaningPart {
  const around = (spread: number) => () => (random() * 2 - 1) * spread
  const read = wordReadings(vectors, READINGS, around(Math.sqrt(6 / DIMENSIONS)), settings.decay)
  const kinds = dense(KINDS * READINGS, around(0.1), settings.decay)
  const pool = dense(POOLED * HIDDEN, around(1 / Math.sqrt(POOLED)), settings.decay)
  const toUnits = layer(POOLED, HIDDEN, pool, null)

  const pooled = new Float32Array(POOLED)
  /** What each of the pooled readings was multiplied with when some were hidden. */
  let ofHidden: Float32Array
  /** Which of the words each maximum is from. */
  const winner = new Int32Array(READINGS)
  let words: Read[] = []

  function readWord(word: number, kind: number): Float32Array {
    const bias = kind * READINGS
    return read.of(word).map((value, r) => value + kinds.weights[bias + r]!)
  }

  /** Adds the readings of a part's words to their means, and to the maxima if it has such. */
  function readPart(part: SeenWords, means: number, hasMaxima: boolean): void {
    const share = 1 / part.words.length
    part.words.forEach((known, at) => {
      const word = random() < settings.hiddenWords ? -1 : known
      const kind = part.kinds[at]!
      const readings = readWord(word, kind)
      for (let r = 0; r < READINGS; r++) {
        const value = readings[r]!
        if (value <= 0) continue
        pooled[means + r]! += value * share
        if (!hasMaxima || value <= pooled[r]!) continue
        pooled[r] = value
        winner[r] = words.length
      }
      words.push({ word, kind, means, share, readings })
    })
  }

  /** Hands a word its share of the gradients of the pooled readings, of the maxima if it won them. */
  function gatherWord({ word, kind, means, share, readings }: Read, at: number, ofPooled: Float32Array): void {
    const gathered = word < 0 ? null : read.gradientOf(word)
    for (let r = 0; r < READINGS; r++) {
      if (readings[r]! <= 0) continue
      const gradient = ofPooled[means + r]! * share + (winner[r] === at ? ofPooled[r]! : 0)
      kinds.gradient[kind * READINGS + r]! += gradient
      if (gathered) gathered[r]! += gradient
    }
  }

  return {
    forward({ source, cue, content }, sums) {
      pooled.fill(0)
      winner.fill(-1)
      words = []
      readPart(content, READINGS, true)
      readPart(cue, 2 * READINGS, false)
      readPart(source, 3 * READINGS, false)
      ofHidden = hide(pooled, settings.hiddenReadings, random)
      toUnits.forward(pooled).forEach((sum, unit) => {
        sums[unit]! += sum
      })
    },
    backward(back) {
      const ofPooled = toUnits.backward(pooled, back).map((gradient, r) => gradient * ofHidden[r]!)
      words.forEach((word, at) => {
        gatherWord(word, at, ofPooled)
      })
    },
    step(rate) {
      for (const part of [read, kinds, pool]) part.step(rate)
    },
    weights: () => ({ read: read.weights(), kinds: kinds.weights, pool: pool.weights }),
  }
}
