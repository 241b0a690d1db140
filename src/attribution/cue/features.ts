import { mix } from '../../model/hash.ts'
import { ADP, CCONJ, type Columns, PUNCT, SCONJ } from '../columns/columns.ts'
import type { LexiconColumns } from '../columns/lexicon-columns.ts'
import { headOf } from '../columns/noun-phrase.ts'
import type { Reading } from '../columns/reading.ts'
import type { Surroundings } from '../columns/surroundings.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'
import { type Frame, START } from './frame.ts'
import { cueTreeFeatures } from './tree-features.ts'

/**
 * The questions asked of a possible cue at position `p`: the word itself, the words and tags around it, its frame
 * (`Russia [has not] demanded [that …]`), quotation marks and punctuation, the noun phrases at its sides, the lexicon's
 * opinion, and combinations. Shared by training and inference.
 */
export function cueFeatures(
  { columns, around, lexicon, tree }: Reading,
  p: number,
  frame: Frame,
  list: FeatureList,
): void {
  list.size = 0
  wordFeatures(columns, p, list)
  windowFeatures(columns, p, list)
  frameFeatures(columns, p, frame, list)
  phraseFeatures(columns, p, frame, list)
  quotationFeatures(columns, p, frame, around, list)
  lexiconFeatures(columns, p, frame, around, lexicon, list)
  cueTreeFeatures(columns, tree, lexicon, p, list)
}

function wordFeatures({ norm, lemma, xpos, upos, suffix }: Columns, p: number, list: FeatureList): void {
  add(list, 0, 0)
  add(list, 1, lemma[p]!)
  add(list, 2, norm[p]!)
  add(list, 3, xpos[p]!)
  addPair(list, 4, lemma[p]!, upos[p]!)
  addPair(list, 5, suffix[p]!, xpos[p]!)
  addPair(list, 6, lemma[p]!, xpos[p]!)
}

function windowFeatures({ norm, lemma, xpos, upos }: Columns, p: number, list: FeatureList): void {
  const word = lemma[p]!
  const tag = xpos[p]!
  const class_ = upos[p]!
  for (let k = 1; k <= 3; k++) {
    add(list, 9 + k, norm[p + k]!)
    add(list, 12 + k, norm[p - k]!)
    addPair(list, 15 + k, xpos[p + k]!, tag)
    addPair(list, 18 + k, xpos[p - k]!, tag)
  }
  addPair(list, 22, word, norm[p + 1]!)
  addPair(list, 23, word, norm[p - 1]!)
  addPair(list, 24, word, xpos[p + 1]!)
  addPair(list, 25, word, xpos[p - 1]!)
  addPair(list, 26, word, mix(upos[p + 1]!, upos[p + 2]!))
  addPair(list, 27, word, mix(upos[p - 1]!, upos[p - 2]!))
  addPair(list, 28, tag, norm[p + 1]!)
  addPair(list, 29, tag, norm[p - 1]!)
  addPair(list, 30, tag, mix(xpos[p - 1]!, xpos[p + 1]!))
  addPair(list, 31, tag, mix(xpos[p + 1]!, xpos[p + 2]!))
  addPair(list, 32, tag, mix(xpos[p - 1]!, xpos[p - 2]!))
  addPair(list, 33, class_, mix(norm[p + 1]!, norm[p + 2]!))
  addPair(list, 34, class_, mix(norm[p - 1]!, norm[p - 2]!))
  addPair(list, 35, mix(upos[p - 2]!, upos[p - 1]!), mix(class_, mix(upos[p + 1]!, upos[p + 2]!)))
  addPair(list, 36, word, norm[p + 2]!)
}

function frameFeatures({ lemma, xpos, norm }: Columns, p: number, frame: Frame, list: FeatureList): void {
  const word = lemma[p]!
  const tag = xpos[p]!
  const follows = frame.next * 32 + frame.second
  const opening = mix(frame.next, norm[frame.right]!)
  addPair(list, 40, tag, frame.next)
  addPair(list, 41, tag, follows)
  addPair(list, 42, word, frame.next)
  addPair(list, 43, word, follows)
  addPair(list, 44, tag, frame.before)
  addPair(list, 45, tag, frame.auxiliaries)
  addPair(list, 46, word, frame.before)
  addPair(list, 47, word, frame.auxiliaries)
  addPair(list, 48, tag, frame.before * 32 + frame.next)
  addPair(list, 49, tag, mix(frame.before * 32 + frame.auxiliaries, follows))
  addPair(list, 50, word, frame.before * 32 + frame.next)
  addPair(list, 51, tag, opening)
  addPair(list, 52, word, opening)
  addPair(list, 53, tag, mix(frame.second, norm[frame.secondAt]!))
  addPair(list, 54, word, mix(frame.second, norm[frame.secondAt]!))
  addPair(list, 55, tag, norm[frame.left]!)
}

function phraseFeatures(columns: Columns, p: number, frame: Frame, list: FeatureList): void {
  const { lemma, xpos, upos, chunkLast, chunkFirst, first, sentence } = columns
  const word = lemma[p]!
  const tag = xpos[p]!
  let left = p - 1
  const start = Math.max(first[sentence[p]!]!, p - 12)
  while (left >= start && (chunkFirst[left] === -1 || chunkLast[left]! >= p)) left--
  let gap = 0
  for (let q = left + 1; q < p; q++) gap = mix(gap, upos[q]!)
  const nounLeft = left >= start ? headOf(columns, left) : 0
  const kindLeft = left >= start ? xpos[left]! : 0
  addPair(list, 60, tag, nounLeft)
  addPair(list, 61, word, nounLeft)
  addPair(list, 62, kindLeft, p - left < 6 ? gap : 1)
  addPair(list, 63, mix(tag, kindLeft), p - left < 6 ? gap : 1)
  addPair(list, 64, word, kindLeft)
  const right = frame.right
  if (chunkFirst[right] === right) {
    const head = headOf(columns, right)
    addPair(list, 65, tag, head)
    addPair(list, 66, word, head)
    addPair(list, 67, mix(word, kindLeft), frame.next)
    addPair(list, 68, nounLeft, head)
  }
  if (upos[right] === ADP || upos[right] === SCONJ) addPair(list, 69, word, headOf(columns, right + 1))
  if (chunkFirst[p] !== -1) {
    addPair(list, 70, tag, mix(xpos[chunkFirst[p]!]!, Number(chunkLast[p] === p)))
    addPair(list, 71, word, lemma[chunkFirst[p]!]!)
    addPair(list, 72, word, xpos[chunkFirst[p]! - 1]!)
  }
}

const near = (distance: number) => (distance < 4 ? distance : distance < 8 ? 4 : distance < 16 ? 5 : 6)

function quotationFeatures(columns: Columns, p: number, frame: Frame, around: Surroundings, list: FeatureList): void {
  const { lemma, xpos, upos, norm, sentence, first, last, quote, marked } = columns
  const tag = xpos[p]!
  const s = sentence[p]!
  const state = (quote[p] ? 2 : 0) + marked[p]!
  const toRight = near(around.quoteAfter[p]!)
  const toLeft = near(around.quoteBefore[p]!)
  addPair(list, 80, tag, state)
  addPair(list, 81, lemma[p]!, state)
  addPair(list, 82, tag, toRight * 8 + toLeft)
  addPair(list, 83, mix(upos[p]!, frame.before), toRight * 8 + toLeft)
  let q = p + 1
  while (q <= last[s]! && upos[q] !== PUNCT) q++
  let r = p - 1
  while (r >= first[s]! && upos[r] !== PUNCT) r--
  addPair(list, 84, tag, mix(norm[q]!, near(q - p)))
  addPair(list, 85, tag, mix(norm[r]!, near(p - r)))
  addPair(list, 86, mix(tag, norm[r]!), mix(norm[q]!, near(q - p)))
  addPair(list, 87, tag, near(p - first[s]!) * 8 + near(last[s]! - p))
  addPair(list, 88, lemma[p]!, near(last[s]! - p))
  addPair(list, 89, upos[p]!, Number(frame.before === START.QUOTATION) * 2 + Number(upos[p - 1] === CCONJ))
}

function lexiconFeatures(
  { xpos, sentence, quote }: Columns,
  p: number,
  frame: Frame,
  around: Surroundings,
  lexicon: LexiconColumns,
  list: FeatureList,
): void {
  const sense = lexicon.sense[p]!
  const frames = lexicon.frames[p]!
  const particle = lexicon.particle[p]!
  const tag = xpos[p]!
  const follows = frame.next * 32 + frame.second
  const known = Number(sense !== 0)
  const others = Math.min(3, around.speechWords[sentence[p]!]! - around.speech[p]!)
  addPair(list, 100, tag, sense)
  addPair(list, 101, sense, follows)
  addPair(list, 102, sense, mix(frame.before, frame.auxiliaries))
  addPair(list, 103, mix(sense, tag), frame.before * 32 + frame.next)
  addPair(list, 104, tag, others)
  addPair(list, 105, sense, others)
  addPair(list, 106, mix(sense, tag), Number(quote[p] !== 0))
  addPair(list, 107, tag, mix(frames, follows))
  addPair(list, 108, frames, mix(frame.before, frame.next))
  addPair(list, 109, mix(known, tag), mix(frame.before * 32 + frame.auxiliaries, follows))
  addPair(list, 110, tag, particle)
  addPair(list, 111, particle, frame.before * 32 + frame.second)
  addPair(list, 112, known, mix(frame.before, Number(quote[p] !== 0)))
}
