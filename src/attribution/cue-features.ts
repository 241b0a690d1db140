import { mix } from '../model/hash.ts'
import { ADP, CCONJ, type Columns, PUNCT, SCONJ } from './columns.ts'
import { cueTreeFeatures } from './cue-tree-features.ts'
import { add, type FeatureList } from './feature-list.ts'
import { type Frame, START } from './frame.ts'
import type { LexiconColumns } from './lexicon-columns.ts'
import { headOf } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import type { Surroundings } from './surroundings.ts'

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
  add(list, 4, mix(lemma[p]!, upos[p]!))
  add(list, 5, mix(suffix[p]!, xpos[p]!))
  add(list, 6, mix(lemma[p]!, xpos[p]!))
}

function windowFeatures({ norm, lemma, xpos, upos }: Columns, p: number, list: FeatureList): void {
  const word = lemma[p]!
  const tag = xpos[p]!
  const class_ = upos[p]!
  for (let k = 1; k <= 3; k++) {
    add(list, 9 + k, norm[p + k]!)
    add(list, 12 + k, norm[p - k]!)
    add(list, 15 + k, mix(xpos[p + k]!, tag))
    add(list, 18 + k, mix(xpos[p - k]!, tag))
  }
  add(list, 22, mix(word, norm[p + 1]!))
  add(list, 23, mix(word, norm[p - 1]!))
  add(list, 24, mix(word, xpos[p + 1]!))
  add(list, 25, mix(word, xpos[p - 1]!))
  add(list, 26, mix(word, mix(upos[p + 1]!, upos[p + 2]!)))
  add(list, 27, mix(word, mix(upos[p - 1]!, upos[p - 2]!)))
  add(list, 28, mix(tag, norm[p + 1]!))
  add(list, 29, mix(tag, norm[p - 1]!))
  add(list, 30, mix(tag, mix(xpos[p - 1]!, xpos[p + 1]!)))
  add(list, 31, mix(tag, mix(xpos[p + 1]!, xpos[p + 2]!)))
  add(list, 32, mix(tag, mix(xpos[p - 1]!, xpos[p - 2]!)))
  add(list, 33, mix(class_, mix(norm[p + 1]!, norm[p + 2]!)))
  add(list, 34, mix(class_, mix(norm[p - 1]!, norm[p - 2]!)))
  add(list, 35, mix(mix(upos[p - 2]!, upos[p - 1]!), mix(class_, mix(upos[p + 1]!, upos[p + 2]!))))
  add(list, 36, mix(word, norm[p + 2]!))
}

function frameFeatures({ lemma, xpos, norm }: Columns, p: number, frame: Frame, list: FeatureList): void {
  const word = lemma[p]!
  const tag = xpos[p]!
  const follows = frame.next * 32 + frame.second
  const opening = mix(frame.next, norm[frame.right]!)
  add(list, 40, mix(tag, frame.next))
  add(list, 41, mix(tag, follows))
  add(list, 42, mix(word, frame.next))
  add(list, 43, mix(word, follows))
  add(list, 44, mix(tag, frame.before))
  add(list, 45, mix(tag, frame.auxiliaries))
  add(list, 46, mix(word, frame.before))
  add(list, 47, mix(word, frame.auxiliaries))
  add(list, 48, mix(tag, frame.before * 32 + frame.next))
  add(list, 49, mix(tag, mix(frame.before * 32 + frame.auxiliaries, follows)))
  add(list, 50, mix(word, frame.before * 32 + frame.next))
  add(list, 51, mix(tag, opening))
  add(list, 52, mix(word, opening))
  add(list, 53, mix(tag, mix(frame.second, norm[frame.secondAt]!)))
  add(list, 54, mix(word, mix(frame.second, norm[frame.secondAt]!)))
  add(list, 55, mix(tag, norm[frame.left]!))
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
  add(list, 60, mix(tag, nounLeft))
  add(list, 61, mix(word, nounLeft))
  add(list, 62, mix(kindLeft, p - left < 6 ? gap : 1))
  add(list, 63, mix(mix(tag, kindLeft), p - left < 6 ? gap : 1))
  add(list, 64, mix(word, kindLeft))
  const right = frame.right
  if (chunkFirst[right] === right) {
    const head = headOf(columns, right)
    add(list, 65, mix(tag, head))
    add(list, 66, mix(word, head))
    add(list, 67, mix(mix(word, kindLeft), frame.next))
    add(list, 68, mix(nounLeft, head))
  }
  if (upos[right] === ADP || upos[right] === SCONJ) add(list, 69, mix(word, headOf(columns, right + 1)))
  if (chunkFirst[p] !== -1) {
    add(list, 70, mix(tag, mix(xpos[chunkFirst[p]!]!, Number(chunkLast[p] === p))))
    add(list, 71, mix(word, lemma[chunkFirst[p]!]!))
    add(list, 72, mix(word, xpos[chunkFirst[p]! - 1]!))
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
  add(list, 80, mix(tag, state))
  add(list, 81, mix(lemma[p]!, state))
  add(list, 82, mix(tag, toRight * 8 + toLeft))
  add(list, 83, mix(mix(upos[p]!, frame.before), toRight * 8 + toLeft))
  let q = p + 1
  while (q <= last[s]! && upos[q] !== PUNCT) q++
  let r = p - 1
  while (r >= first[s]! && upos[r] !== PUNCT) r--
  add(list, 84, mix(tag, mix(norm[q]!, near(q - p))))
  add(list, 85, mix(tag, mix(norm[r]!, near(p - r))))
  add(list, 86, mix(mix(tag, norm[r]!), mix(norm[q]!, near(q - p))))
  add(list, 87, mix(tag, near(p - first[s]!) * 8 + near(last[s]! - p)))
  add(list, 88, mix(lemma[p]!, near(last[s]! - p)))
  add(list, 89, mix(upos[p]!, Number(frame.before === START.QUOTATION) * 2 + Number(upos[p - 1] === CCONJ)))
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
  add(list, 100, mix(tag, sense))
  add(list, 101, mix(sense, follows))
  add(list, 102, mix(sense, mix(frame.before, frame.auxiliaries)))
  add(list, 103, mix(mix(sense, tag), frame.before * 32 + frame.next))
  add(list, 104, mix(tag, others))
  add(list, 105, mix(sense, others))
  add(list, 106, mix(mix(sense, tag), Number(quote[p] !== 0)))
  add(list, 107, mix(tag, mix(frames, follows)))
  add(list, 108, mix(frames, mix(frame.before, frame.next)))
  add(list, 109, mix(mix(known, tag), mix(frame.before * 32 + frame.auxiliaries, follows)))
  add(list, 110, mix(tag, particle))
  add(list, 111, mix(particle, frame.before * 32 + frame.second))
  add(list, 112, mix(known, mix(frame.before, Number(quote[p] !== 0))))
}
