import { POOLED, READINGS } from '../../src/attribution/type/meaning-reader.ts'
import { HIDDEN, type MeaningWeights } from '../../src/attribution/type/network.ts'
import { KINDS, type SeenWords, type WordView } from '../../src/attribution/type/word-view.ts'
import { DIMENSIONS, type WordVectors } from '../../src/model/word-vectors.ts'
import type { Random } from '../random.ts'
import { dense } from './adam.ts'

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
  const read = dense(DIMENSIONS * READINGS, around(Math.sqrt(6 / DIMENSIONS)), settings.decay)
  const kinds = dense(KINDS * READINGS, around(0.1), settings.decay)
  const pool = dense(POOLED * HIDDEN, around(1 / Math.sqrt(POOLED)), settings.decay)
  const values = Float32Array.from(vectors.values, (value) => value * vectors.scale)

  const pooled = new Float32Array(POOLED)
  const mask = new Float32Array(POOLED)
  /** Which of the words each maximum is from. */
  const winner = new Int32Array(READINGS)
  let words: Read[] = []
  /** Until the next step a word always reads the same, and its gradients can be gathered before they are multiplied out. */
  const readings = new Map<number, Float32Array>()
  const gradients = new Map<number, Float32Array>()

  function readingsOf(word: number): Float32Array {
    let known = readings.get(word)
    if (known) return known
    known = new Float32Array(READINGS)
    if (word >= 0)
      for (let d = 0; d < DIMENSIONS; d++) {
        const value = values[word * DIMENSIONS + d]!
        const row = d * READINGS
        for (let r = 0; r < READINGS; r++) known[r]! += value * read.weights[row + r]!
      }
    readings.set(word, known)
    return known
  }

  function readWord(word: number, kind: number): Float32Array {
    const bias = kind * READINGS
    return readingsOf(word).map((value, r) => value + kinds.weights[bias + r]!)
  }

  /** Adds to the gradient of `read` what the words since the last step have gathered. */
  function multiplyOut(): void {
    for (const [word, gradient] of gradients)
      for (let d = 0; d < DIMENSIONS; d++) {
        const value = values[word * DIMENSIONS + d]!
        const row = d * READINGS
        for (let r = 0; r < READINGS; r++) read.gradient[row + r]! += value * gradient[r]!
      }
    gradients.clear()
    readings.clear()
  }

  function readPart(part: SeenWords, means: number, maxima: boolean): void {
    const share = 1 / part.words.length
    part.words.forEach((known, at) => {
      const word = random() < settings.hiddenWords ? -1 : known
      const kind = part.kinds[at]!
      const readings = readWord(word, kind)
      for (let r = 0; r < READINGS; r++) {
        const value = readings[r]!
        if (value <= 0) continue
        pooled[means + r]! += value * share
        if (!maxima || value <= pooled[r]!) continue
        pooled[r] = value
        winner[r] = words.length
      }
      words.push({ word, kind, means, share, readings })
    })
  }

  function gatherWord({ word, kind, means, share, readings }: Read, at: number, ofPooled: Float32Array): void {
    const gathered = word < 0 ? undefined : (gradients.get(word) ?? new Float32Array(READINGS))
    if (gathered) gradients.set(word, gathered)
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
      for (let r = 0; r < POOLED; r++) {
        mask[r] = random() < settings.hiddenReadings ? 0 : 1 / (1 - settings.hiddenReadings)
        const value = pooled[r]! * mask[r]!
        pooled[r] = value
        if (value > 0) for (let unit = 0; unit < HIDDEN; unit++) sums[unit]! += value * pool.weights[r * HIDDEN + unit]!
      }
    },
    backward(back) {
      const ofPooled = new Float32Array(POOLED)
      for (let r = 0; r < POOLED; r++) {
        if (mask[r] === 0) continue
        let sum = 0
        for (let unit = 0; unit < HIDDEN; unit++) {
          sum += back[unit]! * pool.weights[r * HIDDEN + unit]!
          pool.gradient[r * HIDDEN + unit]! += back[unit]! * pooled[r]!
        }
        ofPooled[r] = sum * mask[r]!
      }
      words.forEach((word, at) => {
        gatherWord(word, at, ofPooled)
      })
    },
    step(rate) {
      multiplyOut()
      for (const part of [read, kinds, pool]) part.step(rate)
    },
    weights: () => ({ read: read.weights, kinds: kinds.weights, pool: pool.weights }),
  }
}
