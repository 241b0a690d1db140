import { stateFeatures, TEMPLATES } from './features.ts'
import { apply, begin, NO_HEAD, roomForState, type State, stacked } from './state.ts'
import { REDUCE, SHIFT, transitionCount } from './transitions.ts'
import { COARSE_TAGS, type SentenceWords } from './words.ts'

/** A linear model over transitions: the weight of feature f for transition t is at slot (top `bits` bits of f's hash) + t. */
export type TreeScorer = {
  readonly weights: Int8Array | Float32Array
  readonly bits: number
  readonly labels: number
  readonly arcs: PlausibleArcs
}

/** The LEFT and RIGHT transitions worth scoring, by the coarse tags of top and front, see `pairOf`. */
export type PlausibleArcs = { readonly left: readonly Uint8Array[]; readonly right: readonly Uint8Array[] }

export const pairOf = (top: number, front: number): number => top * COARSE_TAGS + front

/** A place where the parser chooses: what it chooses among, the slots of the features, and each choice's score. */
export type Choice = {
  count: number
  readonly transitions: Uint8Array
  readonly slots: Int32Array
  readonly scores: Float32Array
}

/** Says with which transition to go on; a trainer learns from it. */
export type Decide = (state: State, choice: Choice) => number

/** Parses one sentence greedily. Reuses its room: read what is wanted from the state before the next call. */
export function createGreedyParser(scorer: TreeScorer): (sentence: SentenceWords, decide?: Decide) => State {
  const state = roomForState()
  const most = transitionCount(scorer.labels)
  const choice: Choice = {
    count: 0,
    transitions: new Uint8Array(most),
    slots: new Int32Array(TEMPLATES),
    scores: new Float32Array(most),
  }
  return (sentence, decide = bestOf) => {
    begin(state, sentence.length)
    while (state.front < sentence.length) {
      gather(choice, state, sentence, scorer.arcs)
      if (choice.count === 1) {
        apply(state, SHIFT)
        continue
      }
      score(choice, state, sentence, scorer)
      apply(state, decide(state, choice))
    }
    return state
  }
}

/** Lists the possible and plausible transitions. SHIFT is always one of them, and the first. */
function gather(choice: Choice, state: State, { coarse }: SentenceWords, arcs: PlausibleArcs): void {
  const { transitions } = choice
  transitions[0] = SHIFT
  choice.count = 1
  if (state.depth === 0) return
  const top = stacked(state, 0)
  const pair = pairOf(coarse[top]!, coarse[state.front]!)
  if (state.heads[top] !== NO_HEAD) transitions[choice.count++] = REDUCE
  else add(choice, arcs.left[pair]!)
  add(choice, arcs.right[pair]!)
}

function add(choice: Choice, transitions: Uint8Array): void {
  for (let i = 0; i < transitions.length; i++) choice.transitions[choice.count++] = transitions[i]!
}

function score(choice: Choice, state: State, sentence: SentenceWords, { weights, bits }: TreeScorer): void {
  const { count, transitions, slots, scores } = choice
  stateFeatures(slots, sentence, state)
  for (let c = 0; c < count; c++) scores[c] = 0
  for (let f = 0; f < TEMPLATES; f++) {
    const row = slots[f]! >>> (32 - bits)
    slots[f] = row
    for (let c = 0; c < count; c++) scores[c]! += weights[row + transitions[c]!]!
  }
}

function bestOf(_state: State, { count, transitions, scores }: Choice): number {
  let best = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c
  return transitions[best]!
}
