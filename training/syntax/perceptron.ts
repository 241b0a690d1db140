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
  /** The best of the right transitions must score better than any other by this much, or the weights change. */
  readonly margin: number
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
        const { best, right, rival } = judge(costs, state, choice, gold, settings.margin)
        model.step++
        total++
        if (best !== right) wrong++
        if (rival !== null) {
          adjust(model, choice.slots, TEMPLATES, right, 1)
          adjust(model, choice.slots, TEMPLATES, rival, -1)
        }
        return epoch >= settings.exploreFrom && random() < settings.explore ? best : right
      })
    }
    report(`epoch ${epoch} of ${settings.epochs}: ${((100 * wrong) / total).toFixed(2)} % wrong while learning`)
  }
  return averaged(model)
}

type Verdict = { readonly best: number; readonly right: number; readonly rival: number | null }

/**
 * The transition that scores best; the best of those that lose least; and the best of the others, if it comes within
 * the margin of that one.
 */
function judge(costs: Costs, state: State, choice: Choice, gold: GoldTree, margin: number): Verdict {
  const { count, transitions, scores } = choice
  costsOf(costs, state, gold)
  let least = Number.POSITIVE_INFINITY
  for (let c = 0; c < count; c++) least = Math.min(least, costOf(costs, transitions[c]!, state, gold))
  let right = -1
  let rival = -1
  for (let c = 0; c < count; c++) {
    if (costOf(costs, transitions[c]!, state, gold) === least) {
      if (right < 0 || scores[c]! > scores[right]!) right = c
    } else if (rival < 0 || scores[c]! > scores[rival]!) {
      rival = c
    }
  }
  const ahead = rival < 0 ? Number.POSITIVE_INFINITY : scores[right]! - scores[rival]!
  return {
    best: transitions[ahead < 0 ? rival : right]!,
    right: transitions[right]!,
    rival: ahead < margin ? transitions[rival]! : null,
  }
}
