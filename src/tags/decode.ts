import { casing } from './casing.ts'
import { CONTEXT_TEMPLATES, contextFeatures, OWN_TEMPLATES, ownFeatures } from './features.ts'
import { FACTS, type WordFacts } from './word-facts.ts'

/** A linear model over tags: the weight of feature f for tag t stands at slot (top `bits` bits of f's hash) + t. */
export type TagScorer = {
  /** `2 ** bits + tags + 1` slots. */
  readonly weights: Int8Array | Float32Array
  readonly bits: number
  /** Number of tags; they count from 1, since 0 stands for "before the sentence". */
  readonly tags: number
}

/** A word ready to be tagged: its facts, and the scores of each tag by the word alone. */
export type ScoredWord = WordFacts & { readonly scores: Float32Array }

const PAD = new Int32Array(FACTS)

/** Sums what the word alone says for each tag. Worth keeping: it is half of the tagger's work. */
export function scoreWord({ weights, bits, tags }: TagScorer, facts: WordFacts): ScoredWord {
  const rows = new Int32Array(OWN_TEMPLATES)
  ownFeatures(rows, facts.hashes)
  const scores = new Float32Array(tags + 1)
  for (const row of rows) {
    const slot = row >>> (32 - bits)
    for (let tag = 1; tag <= tags; tag++) scores[tag]! += weights[slot + tag]!
  }
  return { ...facts, scores }
}

/**
 * Tags a sentence greedily from left to right (Ratnaparkhi, EMNLP 1996; trained as Collins, EMNLP 2002).
 * @param settle lets a trainer see each decision: its place, the slots of its context features and the tag chosen
 * @returns the tag number of each word, from 1
 */
export function decode(
  scorer: TagScorer,
  words: readonly { readonly text: string }[],
  scored: readonly ScoredWord[],
  settle?: (at: number, slots: Int32Array, best: number) => void,
): Uint8Array {
  const { weights, bits, tags } = scorer
  const padded = [PAD, PAD, ...scored.map(({ hashes }) => hashes), PAD, PAD]
  const caps = casing(words)
  const slots = new Int32Array(CONTEXT_TEMPLATES)
  const found = new Uint8Array(words.length)
  const shift = 32 - bits
  for (let i = 0; i < words.length; i++) {
    const word = scored[i]!
    if (word.candidates?.length === 1) {
      found[i] = word.candidates[0]!
      continue
    }
    contextFeatures(slots, padded, i + 2, i > 0 ? found[i - 1]! : 0, i > 1 ? found[i - 2]! : 0, caps)
    for (let f = 0; f < CONTEXT_TEMPLATES; f++) slots[f] = slots[f]! >>> shift
    found[i] = word.candidates
      ? bestAmong(weights, slots, word.scores, word.candidates)
      : bestOfAll(weights, slots, word.scores, tags)
    settle?.(i, slots, found[i]!)
  }
  return found
}

function bestAmong(
  weights: TagScorer['weights'],
  slots: Int32Array,
  own: Float32Array,
  candidates: Uint8Array,
): number {
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let c = 0; c < candidates.length; c++) {
    const tag = candidates[c]!
    let score = own[tag]!
    for (let f = 0; f < slots.length; f++) score += weights[slots[f]! + tag]!
    if (score > highest) {
      highest = score
      best = tag
    }
  }
  return best
}

const sums = new Float32Array(256)

function bestOfAll(weights: TagScorer['weights'], slots: Int32Array, own: Float32Array, tags: number): number {
  for (let tag = 1; tag <= tags; tag++) sums[tag] = own[tag]!
  for (let f = 0; f < slots.length; f++) {
    const row = slots[f]!
    for (let tag = 1; tag <= tags; tag++) sums[tag]! += weights[row + tag]!
  }
  let best = 1
  for (let tag = 2; tag <= tags; tag++) if (sums[tag]! > sums[best]!) best = tag
  return best
}
