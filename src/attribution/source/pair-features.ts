import { mix } from '../../model/hash.ts'
import { countIn } from '../columns/counts.ts'
import type { Reading } from '../columns/reading.ts'
import { branchOf, relationTo } from '../columns/tree-relations.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { BE } from '../cue/frame.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'
import { type Anchor, bucket } from '../spans/span-task.ts'
import { wordClassPath } from './features.ts'

/** The questions asked of a source as a whole, from its first to its last word. */
export function sourcePairFeatures(anchor: Anchor, left: number, right: number, list: FeatureList): void {
  list.size = 0
  const side = right < anchor.cue.first ? 0 : 1
  const noun = nounOf(anchor.reading, left, right)
  const kind = kindOf(anchor.reading, left, right)
  addWords(anchor, left, right, side, noun, kind, list)
  addTree(anchor, left, right, side, noun, list)
  addPhrase(anchor, left, right, kind, list)
}

/** Hash of the noun that the source's first phrase is about, else of its last word. */
function nounOf({ columns, phraseHead }: Reading, left: number, right: number): number {
  const { lemma, chunkFirst, chunkLast } = columns
  return chunkLast[left]! <= right && chunkFirst[left] !== -1 ? phraseHead[left]! : lemma[right]!
}

/** Hash of the first word's tag, and where the source is one phrase of the last word's too. */
function kindOf({ columns: { xpos }, counts }: Reading, left: number, right: number): number {
  return mix(xpos[left]!, countIn(counts.chunks, left, right) === 1 ? xpos[right]! : 0)
}

function addWords(
  { reading, head, frame }: Anchor,
  left: number,
  right: number,
  side: number,
  noun: number,
  kind: number,
  list: FeatureList,
): void {
  const { columns, counts } = reading
  const { norm, xpos, upos, lemma } = columns
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  const chunks = countIn(counts.chunks, left, right)
  const commas = countIn(counts.commas, left, right)
  const verbs = countIn(counts.verbs, left, right)
  const edge = mix(norm[left - 1]!, norm[right + 1]!)
  const shape = right - left < 5 ? wordClassPath(columns, left, right) : mix(9, bucket(right - left))
  addPair(list, 40, side, noun)
  addPair(list, 41, word, noun)
  addPair(list, 42, tag, kind)
  addPair(list, 43, bucket(chunks), mix(commas, verbs))
  addPair(list, 44, mix(side, bucket(commas)), mix(upos[left - 1]!, norm[right + 1]!))
  addPair(list, 45, side, edge)
  addPair(list, 46, mix(side, edge), Number(commas > 0))
  addPair(list, 47, bucket(right - left), side)
  add(list, 48, shape)
  addPair(list, 49, tag, shape)
  addPair(list, 50, mix(tag, frame.auxiliaries & BE), mix(Number(norm[left - 1] === WORD.BY), noun))
  addPair(list, 51, mix(xpos[left]!, xpos[right]!), mix(upos[left - 1]!, upos[right + 1]!))
  addPair(list, 52, verbs, mix(commas, norm[right + 1]!))
}

/** How a source fits the words that hang on its first word's top: it ends where they do, before them, or behind them. */
const [WHOLE, TOO_SHORT, TOO_LONG] = [1, 2, 3]

function fitOf({ tree, columns }: Reading, top: number, right: number): number {
  const end = tree.to[top]!
  if (end === right || (end === right + 1 && !columns.word[right + 1])) return WHOLE
  return end > right ? TOO_SHORT : TOO_LONG
}

function addTree(
  { reading, head, frame }: Anchor,
  left: number,
  right: number,
  side: number,
  noun: number,
  list: FeatureList,
): void {
  const { columns, counts, tree } = reading
  const { norm, xpos, upos, lemma } = columns
  const top = tree.topFrom[left]!
  const hangs = relationTo(tree, top, head)
  const fits = fitOf(reading, top, right)
  const drops = fits === TOO_SHORT ? tree.label[tree.topFrom[right + 1]!]! : 0
  const commas = bucket(countIn(counts.commas, left, right))
  addPair(list, 55, side, mix(hangs, fits))
  addPair(list, 56, mix(mix(xpos[head]!, side), hangs), mix(fits, frame.auxiliaries))
  addPair(list, 57, mix(lemma[head]!, hangs), fits)
  addPair(list, 58, hangs, noun)
  addPair(list, 59, mix(fits, drops), mix(norm[right + 1]!, commas))
  addPair(list, 72, mix(fits, drops), mix(upos[right]!, xpos[right + 1]!))
  addPair(list, 73, hangs, branchOf(tree, right, head) === top ? 1 : 0)
}

/** Is the cue a noun in the source's own phrase (“*her* claim that …”), and which of the two stands in quotation marks? */
function addPhrase({ reading, head }: Anchor, left: number, right: number, kind: number, list: FeatureList): void {
  const { xpos, quote, chunkFirst } = reading.columns
  if (chunkFirst[head] !== -1 && chunkFirst[head] === chunkFirst[left])
    addPair(list, 53, xpos[head]!, xpos[right] === XP.POS ? 1 : xpos[right] === XP.PRPS ? 2 : 3)
  addPair(list, 54, mix(Number(quote[left] !== 0), Number(quote[head] !== 0)), kind)
}
