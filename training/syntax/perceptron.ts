import { TEMPLATES } from '../../src/syntax/tree/features.ts'
import { type Choice, createGreedyParser, type PlausibleArcs } from '../../src/syntax/tree/greedy.ts'
import type { State } from '../../src/syntax/tree/state.ts'
import { transitionCount } from '../../src/syntax/tree/transitions.ts'
import { type ParserToken, readWords, roomForWords } from '../../src/syntax/tree/words.ts'
import { adjust, averaged, newAveraged } from '../averaged.ts'
import { seeded, shuffled } from '../random.ts'
import { type Costs, costOf, costsOf, type GoldTree } from './oracle.ts'

export type TreeExample = { readonly tokens: readonly ParserToken[]; readonly gold: GoldTree }

export type TreeSettings = {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  /** From this epoch on the parser follows its own decisions… */
  readonly exploreFrom: number
  /** …this often, however wrong they are. */
  readonly explore: number
}

/**
 * Trains the transition scorer with the dynamic oracle (Goldberg and Nivre, TACL 2013).
 * @returns averaged weights
 */
export function trainTrees(
  examples: readonly TreeExample[],
  labels: number,
  arcs: PlausibleArcs,
  settings: TreeSettings,
  report: (line: string) => void,
): Float32Array {
  const model = newAveraged(2 ** settings.bits + transitionCount(labels))
  const parse = createGreedyParser({ weights: model.weights, bits: settings.bits, labels, arcs })
  const random = seeded(settings.seed)
  const sentence = roomForWords()
  const costs: Costs = { shift: 0, reduce: 0, left: 0, right: 0 }
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0
    let total = 0
    for (const { tokens, gold } of shuffled(examples, random)) {
      readWords(sentence, tokens)
      parse(sentence, (state, choice) => {
        const { best, right } = judge(costs, state, choice, gold)
        model.step++
        total++
        if (best !== right) {
          wrong++
          adjust(model, choice.slots, TEMPLATES, right, 1)
          adjust(model, choice.slots, TEMPLATES, best, -1)
        }
        return epoch >= settings.exploreFrom && random() < settings.explore ? best : right
      })
    }
    report(`epoch ${epoch} of ${settings.epochs}: ${((100 * wrong) / total).toFixed(2)} % wrong while learning`)
  }
  return averaged(model)
}

/** The transition that scores best, and the best of those that lose least; the same one if it is among them. */
function judge(costs: Costs, state: State, choice: Choice, gold: GoldTree): { best: number; right: number } {
  const { count, transitions, scores } = choice
  costsOf(costs, state, gold)
  let best = 0
  let right = -1
  let least = Number.POSITIVE_INFINITY
  for (let c = 0; c < count; c++) {
    if (scores[c]! > scores[best]!) best = c
    const cost = costOf(costs, transitions[c]!, state, gold)
    if (cost < least || (cost === least && scores[c]! > scores[right]!)) {
      least = cost
      right = c
    }
  }
  return { best: transitions[best]!, right: transitions[right]! }
}
