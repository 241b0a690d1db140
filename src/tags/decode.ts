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

/** A word ready to be tagged: its facts, the tags to choose among, and the score of each tag by the word alone. */
export type ScoredWord = WordFacts & { readonly candidates: Uint8Array; readonly scores: Float32Array }

/** A decision of the tagger: the word's place, the slots of its context features, the tags and their scores in order. */
export type Decision = {
  readonly at: number
  readonly slots: Int32Array
  readonly candidates: Uint8Array
  readonly sums: Float32Array
  readonly best: number
}

const PAD = new Int32Array(FACTS)

/**
 * Sums what the word alone says for each tag. Worth keeping: it is half of the tagger's work.
 * @param reach how far below the best tag's score a tag of an unlimited word may lie and still be considered
 */
export function scoreWord({ weights, bits, tags }: TagScorer, facts: WordFacts, reach: number): ScoredWord {
  const rows = new Int32Array(OWN_TEMPLATES)
  ownFeatures(rows, facts.hashes)
  const scores = new Float32Array(tags + 1)
  for (const row of rows) {
    const slot = row >>> (32 - bits)
    for (let tag = 1; tag <= tags; tag++) scores[tag]! += weights[slot + tag]!
  }
  return { ...facts, candidates: facts.candidates ?? within(scores, reach), scores }
}

function within(scores: Float32Array, reach: number): Uint8Array {
  let highest = Number.NEGATIVE_INFINITY
  for (let tag = 1; tag < scores.length; tag++) highest = Math.max(highest, scores[tag]!)
  const near: number[] = []
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! >= highest - reach) near.push(tag)
  return Uint8Array.from(near)
}

/**
 * Tags a sentence greedily from left to right (Ratnaparkhi, EMNLP 1996; trained as Collins, EMNLP 2002).
 * @param watch lets a trainer see each decision
 * @returns the tag number of each word, from 1
 */
export function decode(
  scorer: TagScorer,
  scored: readonly ScoredWord[],
  watch?: (decision: Decision) => void,
): Uint8Array {
  const { weights, bits, tags } = scorer
  const sums = new Float32Array(tags + 1)
  const padded = [PAD, PAD, ...scored.map(({ hashes }) => hashes), PAD, PAD]
  const caps = casing(scored)
  const slots = new Int32Array(CONTEXT_TEMPLATES)
  const found = new Uint8Array(scored.length)
  const shift = 32 - bits
  for (let i = 0; i < scored.length; i++) {
    const word = scored[i]!
    if (word.candidates.length === 1) {
      found[i] = word.candidates[0]!
      continue
    }
    contextFeatures(slots, padded, i + 2, i > 0 ? found[i - 1]! : 0, i > 1 ? found[i - 2]! : 0, caps)
    for (let f = 0; f < CONTEXT_TEMPLATES; f++) slots[f] = slots[f]! >>> shift
    found[i] = bestTag(weights, slots, word, sums)
    watch?.({ at: i, slots, candidates: word.candidates, sums, best: found[i]! })
  }
  return found
}

function bestTag(
  weights: TagScorer['weights'],
  slots: Int32Array,
  { candidates, scores }: ScoredWord,
  sums: Float32Array,
): number {
  for (let c = 0; c < candidates.length; c++) sums[c] = scores[candidates[c]!]!
  for (let f = 0; f < CONTEXT_TEMPLATES; f++) {
    const row = slots[f]!
    for (let c = 0; c < candidates.length; c++) sums[c]! += weights[row + candidates[c]!]!
  }
  let best = 0
  for (let c = 1; c < candidates.length; c++) if (sums[c]! > sums[best]!) best = c
  return candidates[best]!
}
