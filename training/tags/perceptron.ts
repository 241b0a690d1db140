import { decode, scoreWord, type TagScorer } from '../../src/tags/decode.ts'
import { CONTEXT_TEMPLATES, OWN_TEMPLATES, ownFeatures } from '../../src/tags/features.ts'
import type { WordFacts } from '../../src/tags/word-facts.ts'
import { adjust, averaged, newAveraged } from '../averaged.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'
import { seeded, shuffled } from '../random.ts'

export type Example = {
  readonly words: readonly { readonly text: string }[]
  readonly facts: readonly WordFacts[]
  /** Tag numbers, from 1. */
  readonly gold: Uint8Array
}

export type Settings = { readonly bits: number; readonly epochs: number; readonly seed: number }

/** Words as the tagger sees them. */
export const asWords = ({ words }: ConlluSentence) => words.map(({ form }) => ({ text: form }))

/**
 * Trains the tag scorer on its own decisions.
 * @returns averaged weights
 */
export function trainScorer(
  examples: readonly Example[],
  tags: number,
  { bits, epochs, seed }: Settings,
  report: (line: string) => void,
): TagScorer {
  const model = newAveraged(2 ** bits + tags + 1)
  const scorer = { weights: model.weights, bits, tags }
  const random = seeded(seed)
  const own = new Int32Array(OWN_TEMPLATES)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0
    let total = 0
    for (const { words, facts, gold } of shuffled(examples, random)) {
      const scored = facts.map((word) => scoreWord(scorer, word))
      decode(scorer, words, scored, (at, slots, best) => {
        model.step++
        total++
        if (best === gold[at]) return
        wrong++
        ownFeatures(own, facts[at]!.hashes)
        for (let f = 0; f < OWN_TEMPLATES; f++) own[f] = own[f]! >>> (32 - bits)
        for (const [rows, count] of [
          [own, OWN_TEMPLATES],
          [slots, CONTEXT_TEMPLATES],
        ] as const) {
          adjust(model, rows, count, gold[at]!, 1)
          adjust(model, rows, count, best, -1)
        }
      })
    }
    report(`epoch ${epoch} of ${epochs}: ${((100 * wrong) / total).toFixed(2)} % of tags wrong while learning`)
  }
  return { weights: averaged(model), bits, tags }
}
