import { mix } from '../model/hash.ts'
import type { Columns } from './columns.ts'
import { countIn } from './counts.ts'
import { add, addPair, type FeatureList } from './feature-list.ts'
import type { Reading } from './reading.ts'
import { type Anchor, bucket } from './span-task.ts'
import { branchOf, relationTo } from './tree-relations.ts'
import { WORD, XP } from './vocabulary.ts'

// The templates' numbers and their order are part of the trained weights: 0 to 19 ask of the first word, 20 to 39 of the last,
// those above of the whole source or of there being none.

/** Hash of the word classes from `from` to `to` where they are few, otherwise a coarse description. */
function path({ upos }: Columns, from: number, to: number): number {
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
    const gap = path(columns, cue.last + 1, p - 1)
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
    const gap = path(columns, p + 1, cue.first - 1)
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

/** How a source fits the words that hang on its first word's top: it ends where they do, before them, or behind them. */
const [WHOLE, TOO_SHORT, TOO_LONG] = [1, 2, 3]

function fitOf({ tree, columns }: Reading, top: number, right: number): number {
  const end = tree.to[top]!
  if (end === right || (end === right + 1 && !columns.word[right + 1])) return WHOLE
  return end > right ? TOO_SHORT : TOO_LONG
}

/** The questions asked of a source as a whole. */
export function sourcePairFeatures(anchor: Anchor, left: number, right: number, list: FeatureList): void {
  const { reading, cue, head, frame } = anchor
  const { columns, counts, tree, phraseHead } = reading
  const { norm, xpos, upos, lemma, chunkFirst, chunkLast } = columns
  list.size = 0
  const side = right < cue.first ? 0 : 1
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  const noun = chunkLast[left]! <= right && chunkFirst[left] !== -1 ? phraseHead[left]! : lemma[right]!
  const chunks = countIn(counts.chunks, left, right)
  const commas = countIn(counts.commas, left, right)
  const verbs = countIn(counts.verbs, left, right)
  const kind = mix(xpos[left]!, chunks === 1 ? xpos[right]! : 0)
  const edge = mix(norm[left - 1]!, norm[right + 1]!)
  addPair(list, 40, side, noun)
  addPair(list, 41, word, noun)
  addPair(list, 42, tag, kind)
  addPair(list, 43, bucket(chunks), mix(commas, verbs))
  addPair(list, 44, mix(side, bucket(commas)), mix(upos[left - 1]!, norm[right + 1]!))
  addPair(list, 45, side, edge)
  addPair(list, 46, mix(side, edge), Number(commas > 0))
  addPair(list, 47, bucket(right - left), side)
  const shape = right - left < 5 ? path(columns, left, right) : mix(9, bucket(right - left))
  add(list, 48, shape)
  addPair(list, 49, tag, shape)
  addPair(list, 50, mix(tag, frame.auxiliaries & 2), mix(Number(norm[left - 1] === WORD.BY), noun))
  addPair(list, 51, mix(xpos[left]!, xpos[right]!), mix(upos[left - 1]!, upos[right + 1]!))
  addPair(list, 52, verbs, mix(commas, norm[right + 1]!))
  const top = tree.topFrom[left]!
  const hangs = relationTo(tree, top, head)
  const fits = fitOf(reading, top, right)
  const drops = fits === TOO_SHORT ? tree.label[tree.topFrom[right + 1]!]! : 0
  addPair(list, 55, side, mix(hangs, fits))
  addPair(list, 56, mix(tag, hangs), mix(fits, frame.auxiliaries))
  addPair(list, 57, mix(word, hangs), fits)
  addPair(list, 58, hangs, noun)
  addPair(list, 59, mix(fits, drops), mix(norm[right + 1]!, bucket(commas)))
  addPair(list, 72, mix(fits, drops), mix(upos[right]!, xpos[right + 1]!))
  addPair(list, 73, hangs, branchOf(tree, right, head) === top ? 1 : 0)
  if (chunkFirst[head] !== -1 && chunkFirst[head] === chunkFirst[left]) {
    addPair(list, 53, xpos[head]!, xpos[right] === XP.POS ? 1 : xpos[right] === XP.PRPS ? 2 : 3)
  }
  addPair(list, 54, mix(Number(columns.quote[left] !== 0), Number(columns.quote[head] !== 0)), kind)
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
