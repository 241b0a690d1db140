import { stateFeatures, TEMPLATES } from './features.ts'
import { SHORTLIST_TEMPLATES, type Shortlist, shortlistFeatures } from './shortlist.ts'
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

/** Where `PlausibleArcs` keeps what may join a stack’s top and a buffer’s front with these coarse tags. */
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

/**
 * Parses one sentence greedily. Reuses its room: read what is wanted from the state before the next call.
 * @param shortlist without it, `decide` is asked about all transitions, and every time that there is a choice
 */
export function createGreedyParser(
  scorer: TreeScorer,
  shortlist: Shortlist | null = null,
): (sentence: SentenceWords, decide?: Decide) => State {
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
      if (shortlist && choice.count > 1) shorten(choice, state, sentence, shortlist)
      if (choice.count === 1) {
        apply(state, choice.transitions[0]!)
        continue
      }
      stateFeatures(choice.slots, sentence, state)
      score(choice, TEMPLATES, scorer)
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

/** Leaves in the choice what the shortlist finds likely. */
function shorten(choice: Choice, state: State, sentence: SentenceWords, shortlist: Shortlist): void {
  const { count, transitions, scores } = choice
  shortlistFeatures(choice.slots, sentence, state)
  score(choice, SHORTLIST_TEMPLATES, shortlist)
  let best = scores[0]!
  for (let c = 1; c < count; c++) if (scores[c]! > best) best = scores[c]!
  choice.count = 0
  for (let c = 0; c < count; c++)
    if (scores[c]! >= best - shortlist.reach) transitions[choice.count++] = transitions[c]!
}

/**
 * Scores the choice's transitions by the features whose hashes are in its slots, and makes slots of the hashes. `templates`
 * is a multiple of four: this is the parser's innermost loop, and a step of four features is a fifth faster.
 */
function score(choice: Choice, templates: number, { weights, bits }: Pick<TreeScorer, 'weights' | 'bits'>): void {
  const { count, transitions, slots, scores } = choice
  for (let f = 0; f < templates; f++) slots[f] = slots[f]! >>> (32 - bits)
  for (let c = 0; c < count; c++) {
    const transition = transitions[c]!
    let sum = 0
    for (let f = 0; f < templates; f += 4) {
      const two = weights[slots[f]! + transition]! + weights[slots[f + 1]! + transition]!
      sum += two + weights[slots[f + 2]! + transition]! + weights[slots[f + 3]! + transition]!
    }
    scores[c] = sum
  }
}

function bestOf(_state: State, { count, transitions, scores }: Choice): number {
  let best = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c
  return transitions[best]!
}
