import { mix } from '../../model/hash.ts'
import { countIn } from '../columns/counts.ts'
import { branchOf, relationTo } from '../columns/tree-relations.ts'
import { WORD } from '../columns/vocabulary.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'
import { type Anchor, bucket } from '../spans/span-task.ts'
import { AFTER, sideOf, sourcePlace } from './places.ts'

/** The longest gap between cue and content, in positions, of which every word class counts. */
const SHORT_GAP = 6

/** The questions asked of a content's first word. */
export function contentLeftFeatures(anchor: Anchor, p: number, list: FeatureList): void {
  list.size = 0
  const opens = opensQuotation(anchor, p)
  const leads = leadsSentence(anchor, p)
  const behind = followsSource(anchor, p)
  addWords(anchor, p, opens, leads, behind, list)
  addTree(anchor, p, opens, leads, behind, list)
  if (sideOf(anchor, p) === AFTER) addAfterCue(anchor, p, opens, behind, list)
  else addBeforeCue(anchor, p, opens, leads, list)
}

/** Bits: 1 behind a quotation mark, 2 the first position of an utterance in quotation marks. */
function opensQuotation({ reading: { columns } }: Anchor, p: number): number {
  const { norm, quote } = columns
  return Number(norm[p - 1] === WORD.QUOTE) + 2 * Number(quote[p] !== 0 && quote[p] !== quote[p - 1])
}

/** 2 in another sentence than the cue's, 1 at the first word of the cue's, else 0. */
function leadsSentence({ reading: { columns, counts }, head }: Anchor, p: number): number {
  const { sentence, first } = columns
  return sentence[p] !== sentence[head] ? 2 : Number(countIn(counts.words, first[sentence[p]!]!, p - 1) === 0)
}

/** 1 where the source ends before `p` with no word between, else 0. */
function followsSource({ reading: { counts }, source }: Anchor, p: number): number {
  return source !== null && countIn(counts.words, source.last + 1, p - 1) === 0 && p > source.last ? 1 : 0
}

function addWords(anchor: Anchor, p: number, opens: number, leads: number, behind: number, list: FeatureList): void {
  const { reading, head } = anchor
  const { norm, xpos, lemma } = reading.columns
  const side = sideOf(anchor, p)
  const kind = reading.starts[p]!
  const place = mix(side, mix(opens, leads))
  add(list, 0, place)
  addPair(list, 1, side, norm[p]!)
  addPair(list, 2, side, mix(xpos[p - 1]!, xpos[p]!))
  addPair(list, 3, side, mix(norm[p - 1]!, xpos[p]!))
  addPair(list, 4, place, norm[p - 1]!)
  addPair(list, 5, side, mix(norm[p - 1]!, norm[p]!))
  addPair(list, 6, side, mix(xpos[p]!, xpos[p + 1]!))
  addPair(list, 7, place, mix(xpos[head]!, behind))
  addPair(list, 8, mix(side, kind), mix(xpos[head]!, behind))
  addPair(list, 9, lemma[head]!, mix(side, kind))
}

function addTree(anchor: Anchor, p: number, opens: number, leads: number, behind: number, list: FeatureList): void {
  const { reading, head } = anchor
  const { columns, lexicon, tree, starts } = reading
  const side = sideOf(anchor, p)
  const word = columns.lemma[head]!
  const kind = starts[p]!
  const hangs = relationTo(tree, tree.topFrom[p]!, head)
  const branch = branchOf(tree, p, head)
  const label = branch === -1 ? 0 : tree.label[branch]!
  const opensBranch = branch === -1 ? 0 : tree.from[branch] === p || !columns.word[p - 1] ? 1 : 2
  addPair(list, 40, side, mix(hangs, kind))
  addPair(list, 41, word, hangs)
  addPair(list, 42, mix(side, label), opensBranch)
  addPair(list, 43, mix(word, label), opensBranch)
  addPair(list, 44, mix(hangs, opens), mix(leads, tree.label[head]!))
  addPair(list, 45, mix(side, label), mix(opensBranch, mix(kind, behind)))
  addPair(list, 46, mix(lexicon.sense[head]!, hangs), opensBranch)
}

function addAfterCue(anchor: Anchor, p: number, opens: number, behind: number, list: FeatureList): void {
  const { reading, cue, head, frame } = anchor
  const { columns, counts, lexicon, starts, phraseHead } = reading
  const { norm, xpos, lemma } = columns
  const word = lemma[head]!
  const kind = starts[p]!
  const gap = gapFromCue(anchor, p)
  const words = bucket(countIn(counts.words, cue.last + 1, p - 1))
  const chunks = bucket(countIn(counts.chunks, cue.last + 1, p - 1))
  const verbs = bucket(countIn(counts.verbs, cue.last + 1, p - 1))
  const commas = bucket(countIn(counts.commas, cue.last + 1, p - 1))
  const inFrame = p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4
  const follows = frame.next * 32 + frame.second
  addPair(list, 10, gap, kind)
  addPair(list, 11, mix(gap, behind), opens)
  addPair(list, 12, word, gap)
  addPair(list, 13, word, mix(gap, kind))
  addPair(list, 14, word, mix(words, norm[p]!))
  addPair(list, 15, words, mix(behind, opens))
  addPair(list, 16, xpos[head]!, mix(chunks, kind))
  addPair(list, 17, mix(frame.next, frame.second), inFrame)
  addPair(list, 18, mix(word, follows), inFrame)
  addPair(list, 19, mix(lexicon.sense[head]!, follows), inFrame)
  addPair(list, 20, word, mix(norm[cue.last]!, words))
  addPair(list, 21, mix(norm[cue.last]!, kind), mix(chunks, behind))
  addPair(list, 22, verbs, mix(kind, commas))
  if (frame.right < p) addPair(list, 23, mix(kind, opens), mix(word, phraseHead[frame.right]!))
}

function addBeforeCue(anchor: Anchor, p: number, opens: number, leads: number, list: FeatureList): void {
  const { reading, cue, head, frame } = anchor
  const { columns, counts, starts } = reading
  const { norm, xpos, lemma } = columns
  const kind = starts[p]!
  const place = mix(sideOf(anchor, p), mix(opens, leads))
  const source = sourcePlace(anchor, p)
  const words = bucket(countIn(counts.words, p, cue.first - 1))
  addPair(list, 30, place, source)
  addPair(list, 31, mix(place, source), frame.before)
  addPair(list, 32, lemma[head]!, mix(leads, source))
  addPair(list, 33, mix(frame.before, words), mix(leads, kind))
  addPair(list, 34, mix(source, frame.auxiliaries), mix(xpos[head]!, leads))
  addPair(list, 35, mix(frame.next, leads), mix(xpos[head]!, source))
  addPair(list, 36, bucket(countIn(counts.commas, p, cue.first - 1)), mix(leads, norm[p - 1]!))
  addPair(list, 37, mix(xpos[head]!, frame.auxiliaries), mix(kind, words))
}

/** Hash of the word classes between the cue and `p`, 0 where they are many. */
function gapFromCue({ reading: { columns }, cue }: Anchor, p: number): number {
  if (p - cue.last > SHORT_GAP) return 0
  let gap = 1
  for (let q = cue.last + 1; q < p; q++) gap = mix(gap, columns.upos[q]!)
  return gap
}
