import { type Decision, decode, scoreWord, type TagScorer } from '../../src/tags/decode.ts'
import { CONTEXT_TEMPLATES, OWN_TEMPLATES, ownFeatures } from '../../src/tags/features.ts'
import type { WordFacts } from '../../src/tags/word-facts.ts'
import { adjust, averaged, newAveraged } from '../averaged.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'
import { seeded, shuffled } from '../random.ts'

export type Example = {
  readonly facts: readonly WordFacts[]
  /** Tag numbers, from 1. */
  readonly gold: Uint8Array
}

export type Settings = {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  /** The right tag must score better than any other by this much, or the weights change. */
  readonly margin: number
}

/** Words as the tagger sees them. */
export const asWords = ({ words }: ConlluSentence) => words.map(({ form }) => ({ text: form }))

/**
 * Trains the tag scorer on its own decisions, with a margin (Krauth and Mézard 1987).
 * @returns averaged weights
 */
export function trainScorer(
  examples: readonly Example[],
  tags: number,
  { bits, epochs, seed, margin }: Settings,
  report: (line: string) => void,
): TagScorer {
  const model = newAveraged(2 ** bits + tags + 1)
  const scorer = { weights: model.weights, bits, tags }
  const random = seeded(seed)
  const own = new Int32Array(OWN_TEMPLATES)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0
    let total = 0
    for (const { facts, gold } of shuffled(examples, random)) {
      const scored = facts.map((word) => scoreWord(scorer, word, Number.POSITIVE_INFINITY))
      decode(scorer, scored, (decision) => {
        const { at, slots, best } = decision
        const right = gold[at]!
        model.step++
        total++
        if (best !== right) wrong++
        const rival = rivalOf(decision, right, margin)
        if (!rival) return
        ownFeatures(own, facts[at]!.hashes)
        for (let f = 0; f < OWN_TEMPLATES; f++) own[f] = own[f]! >>> (32 - bits)
        for (const [tag, delta] of [
          [right, 1],
          [rival, -1],
        ] as const) {
          adjust(model, own, OWN_TEMPLATES, tag, delta)
          adjust(model, slots, CONTEXT_TEMPLATES, tag, delta)
        }
      })
    }
    report(`epoch ${epoch} of ${epochs}: ${((100 * wrong) / total).toFixed(2)} % of tags wrong while learning`)
  }
  return { weights: averaged(model), bits, tags }
}

/** The best of the wrong tags if it comes within the margin of the right one, else 0; 0 too if the right one cannot be chosen. */
function rivalOf({ candidates, sums }: Decision, right: number, margin: number): number {
  let rival = 0
  let most = Number.NEGATIVE_INFINITY
  let rightScore: number | undefined
  for (let c = 0; c < candidates.length; c++) {
    if (candidates[c] === right) {
      rightScore = sums[c]!
    } else if (sums[c]! > most) {
      most = sums[c]!
      rival = candidates[c]!
    }
  }
  return rightScore !== undefined && rightScore - most < margin ? rival : 0
}
