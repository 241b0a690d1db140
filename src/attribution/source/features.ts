import { mix } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import { countIn } from '../columns/counts.ts'
import { relationTo } from '../columns/tree-relations.ts'
import { WORD } from '../columns/vocabulary.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'
import { type Anchor, bucket } from '../spans/span-task.ts'

// The templates' numbers and their order are part of the trained weights: 0 to 19 ask of the first word, 20 to 39 of the last,
// those above of the whole source (source-pair-features.ts) or of there being none.

/** Hash of the word classes from `from` to `to` where they are few, otherwise a coarse description. */
export function wordClassPath({ upos }: Columns, from: number, to: number): number {
  if (to - from > 5) return 7
  let hash = 3
  for (let p = from; p <= to; p++) hash = mix(hash, upos[p]!)
  return hash
}

/** The questions asked of a source's first word. */
export function sourceLeftFeatures({ reading, cue, head, frame }: Anchor, p: number, list: FeatureList): void {
  const { columns, counts, tree } = reading
  const { norm, xpos, upos, lemma, quote } = columns
  list.size = 0
  const side = p < cue.first ? 0 : 1
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  addPair(list, 0, side, norm[p - 1]!)
  addPair(list, 1, tag, xpos[p - 1]!)
  addPair(list, 2, mix(side, norm[p - 1]!), xpos[p]!)
  addPair(list, 3, mix(side, upos[p - 1]!), norm[p]!)
  addPair(list, 4, mix(side, xpos[p - 1]!), xpos[p - 2]!)
  addPair(list, 5, mix(word, side), upos[p - 1]!)
  addPair(list, 6, mix(side, Number(quote[p] !== 0)), Number(quote[head] !== 0))
  addPair(list, 7, mix(side, upos[p - 1]!), mix(upos[p]!, upos[p + 1]!))
  const hangs = relationTo(tree, tree.topFrom[p]!, head)
  addPair(list, 14, side, hangs)
  addPair(list, 15, tag, mix(hangs, tree.label[head]!))
  addPair(list, 16, hangs, norm[p - 1]!)
  if (side === 1) {
    const gap = wordClassPath(columns, cue.last + 1, p - 1)
    addPair(list, 8, tag, gap)
    addPair(list, 9, word, gap)
    addPair(list, 10, mix(gap, norm[p - 1]!), frame.before)
    addPair(list, 11, tag, bucket(countIn(counts.chunks, cue.last + 1, p - 1)))
  } else {
    addPair(list, 12, tag, bucket(countIn(counts.chunks, p, cue.first - 1)))
    addPair(list, 13, xpos[head]!, bucket(countIn(counts.verbs, p, cue.first - 1)))
  }
}

/** The questions asked of a source's last word. */
export function sourceRightFeatures({ reading, cue, head, frame }: Anchor, p: number, list: FeatureList): void {
  const { columns, counts, tree, starts } = reading
  const { norm, xpos, upos, lemma } = columns
  list.size = 0
  const side = p < cue.first ? 0 : 1
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  addPair(list, 20, side, norm[p + 1]!)
  addPair(list, 21, tag, xpos[p]!)
  addPair(list, 22, mix(side, xpos[p]!), norm[p + 1]!)
  addPair(list, 23, mix(side, norm[p]!), upos[p + 1]!)
  addPair(list, 24, mix(side, norm[p + 1]!), norm[p + 2]!)
  addPair(list, 25, mix(side, upos[p]!), mix(xpos[p + 1]!, xpos[p + 2]!))
  addPair(list, 26, mix(side, starts[p + 1]!), lemma[p]!)
  const hangs = relationTo(tree, tree.topTo[p]!, head)
  const next = tree.topFrom[p + 1]!
  addPair(list, 37, side, hangs)
  addPair(list, 38, tag, mix(hangs, norm[p + 1]!))
  addPair(list, 39, mix(tree.label[next]!, relationTo(tree, next, head)), side)
  if (side === 0) {
    const gap = wordClassPath(columns, p + 1, cue.first - 1)
    addPair(list, 27, tag, gap)
    addPair(list, 28, gap, frame.auxiliaries)
    addPair(list, 29, word, gap)
    addPair(list, 30, mix(gap, norm[p + 1]!), upos[p]!)
    const between = (sums: Int32Array) => bucket(countIn(sums, p + 1, cue.first - 1))
    const chunks = between(counts.chunks)
    const verbs = between(counts.verbs)
    const commas = between(counts.commas)
    addPair(list, 31, tag, mix(chunks, verbs))
    addPair(list, 32, tag, mix(commas, between(counts.marks)))
    addPair(list, 33, mix(word, verbs), commas)
    addPair(list, 34, tag, bucket(cue.first - p))
    addPair(list, 35, frame.auxiliaries, mix(xpos[head]!, chunks))
  } else {
    addPair(list, 36, tag, Number(upos[p + 1] === columns.upos[columns.size - 1]))
  }
}

/** The questions asked of there being no source. */
export function sourceNoneFeatures({ reading, head, frame, cue }: Anchor, list: FeatureList): void {
  const { columns, counts, tree } = reading
  const { lemma, xpos, first, sentence } = columns
  list.size = 0
  const word = lemma[head]!
  const tag = xpos[head]!
  const s = sentence[head]!
  add(list, 60, 0)
  add(list, 61, tag)
  add(list, 62, word)
  addPair(list, 63, tag, frame.before)
  addPair(list, 64, tag, frame.auxiliaries)
  addPair(list, 65, word, frame.auxiliaries)
  addPair(list, 66, tag, mix(frame.before, frame.auxiliaries))
  addPair(list, 67, tag, bucket(countIn(counts.chunks, first[s]!, cue.first - 1)))
  addPair(list, 68, tag, mix(frame.before, frame.next))
  addPair(list, 69, tag, Number(columns.norm[cue.last + 1] === WORD.BY))
  addPair(list, 70, tag, columns.norm[cue.first - 1]!)
  addPair(list, 71, columns.xpos[cue.first]!, tag)
  addPair(list, 74, tag, tree.label[head]!)
  const above = tree.head[head]!
  addPair(list, 75, mix(tag, tree.label[head]!), above >= 0 ? tree.label[above]! : 0)
  addPair(list, 76, mix(tag, tree.label[head]!), mix(frame.before, frame.auxiliaries))
}
