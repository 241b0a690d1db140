import { mix } from '../../model/hash.ts'
import type { Interval } from '../columns/interval.ts'
import type { Reading } from '../columns/reading.ts'
import { relationTo } from '../columns/tree-relations.ts'
import { addPair, type FeatureList, featureList } from '../spans/feature-list.ts'
import { type Linear, score } from '../spans/linear.ts'
import { cueEnd } from './cue-end.ts'

const FARTHEST = 8
const LEFT = 0
const RIGHT = 1
const list = featureList()

/** The whole cue around its head (`did not rule out`), word by word to the left and to the right. */
export function cueExtent(reading: Reading, head: number, linear: Linear): Interval {
  let first = head
  while (head - first < FARTHEST && joins(reading, head, first - 1, LEFT, linear)) first--
  let last = head
  while (last - head < FARTHEST && joins(reading, head, last + 1, RIGHT, linear)) last++
  while (first < head && !reading.columns.word[first]) first++
  return { first, last: cueEnd(reading.columns, head, last) }
}

function joins(reading: Reading, head: number, p: number, side: number, linear: Linear): boolean {
  if (reading.columns.sentence[p] !== reading.columns.sentence[head]) return false
  extentFeatures(reading, head, p, side, list)
  return score(linear, list) > 0
}

/** The questions asked of the word at `p` that may join the cue at `head`, all words between having joined. */
export function extentFeatures(
  { columns, tree }: Reading,
  head: number,
  p: number,
  side: number,
  into: FeatureList,
): void {
  const { norm, upos, xpos, lemma, chunkFirst } = columns
  into.size = 0
  const outward = side === LEFT ? -1 : 1
  const distance = Math.abs(p - head)
  const word = mix(lemma[head]!, side)
  const tag = mix(xpos[head]!, side)
  const chunk = chunkFirst[p] === -1 ? 0 : chunkFirst[p] === chunkFirst[head] ? 1 : 2
  addPair(into, 0, side, norm[p]!)
  addPair(into, 1, tag, norm[p]!)
  addPair(into, 2, word, norm[p]!)
  addPair(into, 3, tag, xpos[p]!)
  addPair(into, 4, word, upos[p]!)
  addPair(into, 5, tag, mix(xpos[p]!, xpos[p + outward]!))
  addPair(into, 6, side, mix(norm[p]!, norm[p + outward]!))
  addPair(into, 7, word, mix(norm[p]!, norm[p + outward]!))
  addPair(into, 8, tag, mix(distance, upos[p]!))
  addPair(into, 9, tag, mix(norm[p - outward]!, norm[p]!))
  addPair(into, 10, word, mix(norm[p - outward]!, norm[p]!))
  addPair(into, 11, tag, mix(chunk, distance))
  addPair(into, 12, tag, mix(norm[p]!, upos[p + outward]!))
  addPair(into, 13, tag, mix(mix(upos[p - outward]!, upos[p]!), mix(upos[p + outward]!, upos[p + 2 * outward]!)))
  addPair(into, 14, word, mix(norm[p]!, upos[p + outward]!))
  addPair(into, 15, mix(xpos[head]!, norm[p]!), mix(side, norm[p + 2 * outward]!))
  addPair(into, 16, lemma[p]!, mix(side, xpos[p + outward]!))
  addPair(into, 17, word, distance)
  const hangs = relationTo(tree, p, head)
  addPair(into, 18, tag, mix(hangs, upos[p]!))
  addPair(into, 19, hangs, norm[p]!)
  addPair(into, 20, word, hangs)
}
