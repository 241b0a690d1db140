import { type Choice, createGreedyParser, type TreeScorer } from '../../src/syntax/tree/greedy.ts'
import { SHORTLIST_TEMPLATES, shortlistFeatures } from '../../src/syntax/tree/shortlist.ts'
import { transitionCount } from '../../src/syntax/tree/transitions.ts'
import { type ParserToken, readWords, roomForWords } from '../../src/syntax/tree/words.ts'
import { seeded, shuffled } from '../random.ts'

export type ShortlistSettings = {
  readonly bits: number
  readonly passes: number
  readonly rate: number
  /** Pull of every weight towards 0. */
  readonly decay: number
  readonly seed: number
}

/** Differences between a probability and what it should be that are too small to learn from. */
const NEGLIGIBLE = 0.01

/**
 * Watches the parser read sentences and learns to foresee its choices: softmax regression over the transitions at hand,
 * with AdaGrad (Duchi, Hazan and Singer, JMLR 2011).
 */
export function trainShortlist(
  sentences: readonly (readonly ParserToken[])[],
  scorer: TreeScorer,
  { bits, passes, rate, decay, seed }: ShortlistSettings,
  report: (line: string) => void,
): Float32Array {
  const weights = new Float32Array(2 ** bits + transitionCount(scorer.labels))
  const squares = new Float32Array(weights.length).fill(1)
  const parse = createGreedyParser(scorer)
  const random = seeded(seed)
  const room = roomForWords()
  const rows = new Int32Array(SHORTLIST_TEMPLATES)
  const chances = new Float64Array(transitionCount(scorer.labels))

  /** @returns the logarithm of the probability that the right one was given */
  function learn({ count, transitions }: Choice, right: number): number {
    let sum = 0
    for (let c = 0; c < count; c++) {
      let score = 0
      for (const row of rows) score += weights[row + transitions[c]!]!
      chances[c] = Math.exp(score)
      sum += chances[c]!
    }
    for (let c = 0; c < count; c++) {
      const error = (c === right ? 1 : 0) - chances[c]! / sum
      if (Math.abs(error) < NEGLIGIBLE) continue
      for (const row of rows) {
        const slot = row + transitions[c]!
        const gradient = error - decay * weights[slot]!
        squares[slot]! += gradient * gradient
        weights[slot]! += (rate * gradient) / Math.sqrt(squares[slot]!)
      }
    }
    return Math.log(chances[right]! / sum)
  }

  for (let pass = 1; pass <= passes; pass++) {
    let choices = 0
    let likelihood = 0
    for (const tokens of shuffled(sentences, random)) {
      readWords(room, tokens)
      parse(room, (state, choice) => {
        shortlistFeatures(rows, room, state)
        for (let f = 0; f < rows.length; f++) rows[f] = rows[f]! >>> (32 - bits)
        const right = bestOf(choice)
        choices++
        likelihood += learn(choice, right)
        return choice.transitions[right]!
      })
    }
    report(`pass ${pass} of ${passes}: loss ${(-likelihood / choices).toFixed(4)} a choice`)
  }
  return weights
}

function bestOf({ count, scores }: Choice): number {
  let best = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c
  return best
}
