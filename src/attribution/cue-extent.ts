import { mix } from '../model/hash.ts'
import { add, type FeatureList, featureList } from './feature-list.ts'
import { type Linear, score } from './linear.ts'
import type { Interval, Reading } from './reading.ts'
import { relationTo } from './tree-relations.ts'

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
  while (last > head && !reading.columns.word[last]) last--
  return { first, last }
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
  add(into, 0, mix(side, norm[p]!))
  add(into, 1, mix(tag, norm[p]!))
  add(into, 2, mix(word, norm[p]!))
  add(into, 3, mix(tag, xpos[p]!))
  add(into, 4, mix(word, upos[p]!))
  add(into, 5, mix(tag, mix(xpos[p]!, xpos[p + outward]!)))
  add(into, 6, mix(side, mix(norm[p]!, norm[p + outward]!)))
  add(into, 7, mix(word, mix(norm[p]!, norm[p + outward]!)))
  add(into, 8, mix(tag, mix(distance, upos[p]!)))
  add(into, 9, mix(tag, mix(norm[p - outward]!, norm[p]!)))
  add(into, 10, mix(word, mix(norm[p - outward]!, norm[p]!)))
  add(into, 11, mix(tag, mix(chunk, distance)))
  add(into, 12, mix(tag, mix(norm[p]!, upos[p + outward]!)))
  add(into, 13, mix(tag, mix(mix(upos[p - outward]!, upos[p]!), mix(upos[p + outward]!, upos[p + 2 * outward]!))))
  add(into, 14, mix(word, mix(norm[p]!, upos[p + outward]!)))
  add(into, 15, mix(mix(xpos[head]!, norm[p]!), mix(side, norm[p + 2 * outward]!)))
  add(into, 16, mix(lemma[p]!, mix(side, xpos[p + outward]!)))
  add(into, 17, mix(word, distance))
  const hangs = relationTo(tree, p, head)
  add(into, 18, mix(tag, mix(hangs, upos[p]!)))
  add(into, 19, mix(hangs, norm[p]!))
  add(into, 20, mix(word, hangs))
}
