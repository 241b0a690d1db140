import { mix } from '../../model/hash.ts'
import { ADP } from '../columns/columns.ts'
import { countIn } from '../columns/counts.ts'
import { branchOf, relationTo } from '../columns/tree-relations.ts'
import { WORD } from '../columns/vocabulary.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'
import { type Anchor, bucket } from '../spans/span-task.ts'
import { AFTER, sideOf, sourcePlace } from './places.ts'

/** The longest gap between content and cue, in positions, of which every word class counts. */
const SHORT_GAP = 6
/** Stands for the source in a gap, as no word class does. */
const SOURCE = 77

/** The questions asked of a content's last word. */
export function contentRightFeatures(anchor: Anchor, p: number, list: FeatureList): void {
  list.size = 0
  const ends = endsSentence(anchor, p)
  const closes = closesQuotation(anchor, p)
  addWords(anchor, p, ends, closes, list)
  addTree(anchor, p, ends, list)
  if (sideOf(anchor, p) === AFTER) {
    addAfterCue(anchor, p, ends, closes, list)
    if (sentencesFurther(anchor, p) > 0) addInLaterSentence(anchor, p, closes, list)
  } else addBeforeCue(anchor, p, closes, list)
}

/** 1 where no word of the sentence follows, else 0. */
function endsSentence({ reading: { columns, counts } }: Anchor, p: number): number {
  const last = columns.last[columns.sentence[p]!]!
  return p + 1 > last || countIn(counts.words, p + 1, last) === 0 ? 1 : 0
}

/** Bits: 1 a quotation mark follows, 2 inside quotation marks, 4 inside those that the cue is in. */
function closesQuotation({ reading: { columns }, head }: Anchor, p: number): number {
  const { norm, quote } = columns
  return (
    (norm[p + 1] === WORD.QUOTE || norm[p + 2] === WORD.QUOTE ? 1 : 0) +
    (quote[p] !== 0 ? 2 : 0) +
    (quote[p] !== 0 && quote[p] === quote[head] ? 4 : 0)
  )
}

/** How many sentences behind the cue's `p` stands, less than 0 before it. */
function sentencesFurther({ reading: { columns }, head }: Anchor, p: number): number {
  return columns.sentence[p]! - columns.sentence[head]!
}

function addWords(anchor: Anchor, p: number, ends: number, closes: number, list: FeatureList): void {
  const { reading, head } = anchor
  const { norm, xpos, upos, lemma } = reading.columns
  const side = sideOf(anchor, p)
  const word = lemma[head]!
  const next = norm[p + 1]!
  const place = mix(side, mix(ends, Math.min(sentencesFurther(anchor, p), 3)))
  add(list, 50, place)
  addPair(list, 51, place, closes)
  addPair(list, 52, side, next)
  addPair(list, 53, side, mix(next, norm[p + 2]!))
  addPair(list, 54, side, mix(xpos[p]!, xpos[p + 1]!))
  addPair(list, 55, side, mix(next, xpos[p + 2]!))
  addPair(list, 56, side, mix(xpos[p]!, mix(xpos[p + 1]!, xpos[p + 2]!)))
  addPair(list, 57, word, mix(side, reading.starts[p + 1]!))
  addPair(list, 58, mix(closes, next), side)
  addPair(list, 59, place, mix(closes, word))
  addPair(list, 60, lemma[p]!, next)
  addPair(list, 61, side, mix(norm[p]!, upos[p + 1]!))
}

function addTree(anchor: Anchor, p: number, ends: number, list: FeatureList): void {
  const { reading, head } = anchor
  const { columns, tree } = reading
  const { norm, xpos, lemma } = columns
  const side = sideOf(anchor, p)
  const next = norm[p + 1]!
  const follower = columns.word[p + 1] ? p + 1 : p + 2
  const dropped = tree.topFrom[follower]!
  const branch = branchOf(tree, p, head)
  const nextBranch = branchOf(tree, follower, head)
  const label = branch === -1 ? 0 : tree.label[branch]!
  const nextLabel = nextBranch === -1 ? 0 : tree.label[nextBranch]!
  const turn = branch === nextBranch ? (branch === -1 ? 0 : 1) : nextBranch === -1 ? 2 : 3
  const droppedHangs = relationTo(tree, dropped, head)
  addPair(list, 86, side, mix(droppedHangs, Math.min(sentencesFurther(anchor, p), 1)))
  addPair(list, 87, mix(turn, label), mix(tree.label[dropped]!, side))
  addPair(list, 88, mix(turn, label), mix(next, side))
  addPair(list, 89, mix(droppedHangs, next), mix(xpos[follower]!, side))
  addPair(list, 90, mix(lemma[head]!, turn), mix(label, tree.label[dropped]!))
  addPair(list, 91, mix(turn, ends), mix(label, nextLabel))
}

function addAfterCue(anchor: Anchor, p: number, ends: number, closes: number, list: FeatureList): void {
  const { reading, cue, head, source, frame } = anchor
  const { columns, counts, starts, phraseHead } = reading
  const { norm, xpos, upos, lemma } = columns
  const word = lemma[head]!
  const next = norm[p + 1]!
  const kind = starts[p + 1]!
  const start = Math.max(cue.last + 1, source && source.first > cue.last ? source.last + 1 : 0)
  const verbs = bucket(countIn(counts.verbs, start, p))
  const chunks = bucket(countIn(counts.chunks, start, p))
  const commas = bucket(countIn(counts.commas, start, p))
  addPair(list, 62, mix(frame.next, verbs), mix(kind, ends))
  addPair(list, 63, mix(frame.next, chunks), next)
  addPair(list, 64, mix(word, chunks), mix(kind, verbs))
  addPair(list, 65, commas, mix(next, norm[p + 2]!))
  addPair(list, 66, mix(verbs, commas), mix(next, xpos[p + 2]!))
  addPair(list, 67, frame.next, mix(verbs, next))
  addPair(list, 68, mix(frame.next, frame.second), mix(ends, Math.min(sentencesFurther(anchor, p), 3)))
  addPair(list, 69, mix(closes, ends), mix(frame.next, bucket(countIn(counts.marks, start, p))))
  addPair(list, 70, bucket(countIn(counts.words, start, p)), mix(ends, frame.next))
  if (upos[p + 1] !== ADP) return
  addPair(list, 71, word, mix(next, chunks))
  addPair(list, 72, next, phraseHead[p + 2]!)
  addPair(list, 73, next, mix(lemma[p]!, chunks))
}

/** A content that goes on behind the cue's sentence: does a quotation, or a colon, carry it there? */
function addInLaterSentence(anchor: Anchor, p: number, closes: number, list: FeatureList): void {
  const { reading, head } = anchor
  const { columns, around } = reading
  const { norm, lemma, quote, sentence, first, last } = columns
  const further = sentencesFurther(anchor, p)
  const few = Math.min(further, 3)
  const cueEnd = last[sentence[head]!]!
  const sameQuotation = Number(quote[p] === quote[first[sentence[head]! + 1]!])
  addPair(list, 74, Math.min(further, 5), mix(closes, sameQuotation))
  addPair(list, 75, few, mix(closes, Number(around.speechWords[sentence[p]!]! > 0)))
  addPair(list, 76, mix(few, closes), Number(quote[cueEnd] !== 0) * 2 + Number(norm[cueEnd] === WORD.COLON))
  addPair(list, 77, few, lemma[head]!)
}

function addBeforeCue(anchor: Anchor, p: number, closes: number, list: FeatureList): void {
  const { reading, head, frame } = anchor
  const { norm, xpos, lemma } = reading.columns
  const next = norm[p + 1]!
  const source = sourcePlace(anchor, p)
  const gap = gapToCue(anchor, p)
  addPair(list, 80, gap, source)
  addPair(list, 81, mix(gap, source), mix(xpos[head]!, frame.auxiliaries))
  addPair(list, 82, mix(gap, lemma[head]!), source)
  addPair(list, 83, mix(frame.before, source), mix(next, closes))
  addPair(list, 84, mix(source, frame.next), mix(xpos[head]!, gap))
  addPair(list, 85, mix(source, Number(endsBeforeSource(anchor, p))), next)
}

/** Hash of the word classes between `p` and the cue, the source's apart; 0 where they are many. */
function gapToCue({ reading: { columns }, cue, source }: Anchor, p: number): number {
  if (cue.first - p > SHORT_GAP) return 0
  let gap = 1
  for (let q = p + 1; q < cue.first; q++)
    gap = mix(gap, source && q >= source.first && q <= source.last ? SOURCE : columns.upos[q]!)
  return gap
}

/** True where the source follows with no word between. */
function endsBeforeSource({ reading: { counts }, source }: Anchor, p: number): boolean {
  return source !== null && countIn(counts.words, p + 1, source.first - 1) === 0 && p < source.first
}
