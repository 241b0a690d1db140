import { mix } from '../../model/hash.ts'
import { countIn } from '../columns/counts.ts'
import { relationTo } from '../columns/tree-relations.ts'
import { WORD } from '../columns/vocabulary.ts'
import { addPair, type FeatureList } from '../spans/feature-list.ts'
import { type Anchor, bucket } from '../spans/span-task.ts'

/** The questions asked of a content as a whole, from its first to its last word. */
export function contentPairFeatures(anchor: Anchor, left: number, right: number, list: FeatureList): void {
  list.size = 0
  const { cue } = anchor
  const side = right < cue.first ? 0 : left > cue.last ? 1 : 2
  addWords(anchor, left, right, side, list)
  addTree(anchor, left, right, side, list)
}

function addWords(anchor: Anchor, left: number, right: number, side: number, list: FeatureList): void {
  const { reading, head, source, frame } = anchor
  const { columns, counts, starts } = reading
  const { norm, xpos, lemma, quote, sentence } = columns
  const word = lemma[head]!
  const start = starts[left]!
  const after = starts[right + 1]!
  const verbs = bucket(countIn(counts.verbs, left, right))
  const size = bucket(countIn(counts.words, left, right))
  const sentences = Math.min(3, sentence[right]! - sentence[left]!)
  const marks = marksAround(anchor, left, right)
  const quotations = quotationsHeld(quote[left]!, quote[right]!)
  const sourceSide = source === null ? 0 : source.last < left ? 1 : source.first > right ? 2 : 3
  addPair(list, 100, side, mix(start, after))
  addPair(list, 101, side, mix(marks, quotations))
  addPair(list, 102, mix(side, sourceSide), mix(marks, sentences))
  addPair(list, 103, side, mix(start, verbs))
  addPair(list, 104, side, mix(start, size))
  addPair(list, 105, word, mix(side, size))
  addPair(list, 106, word, mix(side, mix(start, verbs)))
  addPair(list, 107, mix(side, xpos[left - 1]!), xpos[right + 1]!)
  addPair(list, 108, mix(side, marks), norm[right + 1]!)
  addPair(list, 109, mix(side, sourceSide), mix(frame.before, frame.next))
  addPair(list, 110, mix(side, sourceSide), word)
  addPair(list, 111, mix(side, start), mix(verbs, mix(after, bucket(countIn(counts.commas, left, right)))))
  addPair(list, 112, mix(side, start), mix(norm[right + 1]!, bucket(countIn(counts.chunks, left, right))))
  addPair(list, 113, mix(side, sourceSide), mix(xpos[head]!, marks))
  addPair(list, 114, mix(side, quotations), mix(sentences, Number(quote[head] !== 0)))
  addPair(list, 115, mix(xpos[left]!, size), after)
}

/** Bits: 4 a quotation mark before, 2 one behind, 1 an odd number of them inside. */
function marksAround({ reading: { columns, counts } }: Anchor, left: number, right: number): number {
  const { norm } = columns
  const opens = norm[left - 1] === WORD.QUOTE ? 4 : 0
  const closes = norm[right + 1] === WORD.QUOTE || norm[right + 2] === WORD.QUOTE ? 2 : 0
  return opens + closes + (countIn(counts.marks, left, right) & 1)
}

/** Which quotations, by their numbers, both edges are in: 1 the same, 2 two, 3 only the last word, 4 only the first; else 0. */
function quotationsHeld(left: number, right: number): number {
  if (left !== 0) return left === right ? 1 : right !== 0 ? 2 : 4
  return right !== 0 ? 3 : 0
}

function addTree(anchor: Anchor, left: number, right: number, side: number, list: FeatureList): void {
  const { reading, head } = anchor
  const { columns, counts, tree, starts } = reading
  const { norm, xpos, lemma } = columns
  const top = tree.topFrom[left]!
  const hangs = relationTo(tree, top, head)
  const fits = tree.to[top]! < right ? 0 : countIn(counts.words, right + 1, tree.to[top]!) === 0 ? 1 : 2
  const follower = columns.word[right + 1] ? right + 1 : right + 2
  const dropped = tree.topFrom[follower]!
  const above = tree.head[dropped]!
  const cuts = above >= left && above <= right && above !== head ? tree.label[dropped]! : 0
  addPair(list, 116, mix(side, hangs), fits)
  addPair(list, 117, mix(side, cuts), norm[right + 1]!)
  addPair(list, 118, mix(lemma[head]!, hangs), mix(fits, cuts))
  addPair(list, 119, mix(hangs, cuts), mix(starts[left]!, fits))
  addPair(list, 120, mix(side, cuts), mix(cuts === 0 ? 0 : xpos[above]!, xpos[follower]!))
}
