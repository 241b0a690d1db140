import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  type Columns,
  OUTSIDE,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  VERB,
} from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'

/** What a stretch of text begins (or, read leftwards, ends) with, as far as a cue's frame is concerned. */
export const START = {
  NOTHING: 0,
  THAT: 1,
  TO: 2,
  QUESTION: 3,
  QUOTATION: 4,
  COMMA: 5,
  COLON: 6,
  PREPOSITION: 7,
  PRONOUN: 8,
  NAME: 9,
  NOUN: 10,
  ADJECTIVE: 11,
  GERUND: 12,
  PARTICIPLE: 13,
  VERB: 14,
  SUBORDINATE: 15,
  AND: 16,
  RELATIVE: 17,
  DASH: 18,
  OTHER: 19,
} as const

/** The bit of a frame's auxiliaries for *be*. */
export const BE = 2

/** What stands around a possible cue. */
export type Frame = {
  /** What follows the cue, adverbs apart; `right` is where it starts. */
  next: number
  right: number
  /** Where a noun phrase follows: what follows that, and where. */
  second: number
  secondAt: number
  /** What precedes the cue, auxiliaries, negation and adverbs apart, and the position of its last token. */
  before: number
  left: number
  /** Bits: 1 have, 2 be, 4 modal, 8 negation, 16 to, 32 do, 64 adverb. */
  auxiliaries: number
}

/** A frame to be filled again and again. */
export function emptyFrame(): Frame {
  return { next: 0, right: 0, second: 0, secondAt: 0, before: 0, left: 0, auxiliaries: 0 }
}

/** Reads the frame around position `p` into `frame`. */
export function readFrame(columns: Columns, p: number, frame: Frame): void {
  const { upos, chunkFirst, chunkLast } = columns
  let right = p + 1
  while (upos[right] === ADV && columns.norm[right] !== WORD.HOW && columns.norm[right] !== WORD.WHY) right++
  if (chunkFirst[p] !== -1 && chunkLast[p]! >= right && upos[p] !== VERB) right = chunkLast[p]! + 1
  frame.right = right
  frame.next = startKind(columns, right)
  const nominal = frame.next === START.PRONOUN || frame.next === START.NAME || frame.next === START.NOUN
  frame.secondAt = nominal ? chunkLast[right]! + 1 : right
  frame.second = nominal ? startKind(columns, frame.secondAt) : START.OTHER
  readLeft(columns, p, frame)
}

function readLeft(columns: Columns, p: number, frame: Frame): void {
  const { upos, norm, lemma, xpos } = columns
  let left = p - 1
  let bits = 0
  for (; ; left--) {
    if (upos[left] === AUX) {
      bits |= lemma[left] === WORD.HAVE ? 1 : lemma[left] === WORD.BE ? BE : xpos[left] === XP.MD ? 4 : 32
    } else if (norm[left] === WORD.NOT || norm[left] === WORD.NT || norm[left] === WORD.NEVER) bits |= 8
    else if (upos[left] === PART && norm[left] === WORD.TO) bits |= 16
    else if (upos[left] === ADV) bits |= 64
    else break
  }
  frame.left = left
  frame.auxiliaries = bits
  frame.before = endKind(columns, left)
}

/** Classifies what starts at `p`. */
export function startKind(columns: Columns, p: number): number {
  const { upos, norm, xpos } = columns
  const tag = upos[p]!
  if (tag === OUTSIDE) return START.NOTHING
  if (tag === PUNCT) return punctuationKind(columns, p)
  const word = norm[p]!
  if (word === WORD.THAT && (tag === SCONJ || xpos[p] === XP.WDT)) return START.THAT
  if (word === WORD.TO && tag === PART) return START.TO
  if (isQuestionWord(word)) return START.QUESTION
  if (columns.chunkFirst[p] === p) return chunkKind(columns, p)
  if (tag === ADP) return START.PREPOSITION
  if (tag === ADJ) return START.ADJECTIVE
  if (tag === VERB || tag === AUX) {
    return xpos[p] === XP.VBG ? START.GERUND : xpos[p] === XP.VBN ? START.PARTICIPLE : START.VERB
  }
  if (tag === SCONJ) return START.SUBORDINATE
  return tag === CCONJ ? START.AND : START.OTHER
}

function endKind(columns: Columns, p: number): number {
  const { upos, norm, xpos, chunkFirst } = columns
  const tag = upos[p]!
  if (tag === OUTSIDE) return START.NOTHING
  if (tag === PUNCT) return punctuationKind(columns, p)
  if (norm[p] === WORD.WHO || norm[p] === WORD.WHICH || xpos[p] === XP.WDT) return START.RELATIVE
  if (chunkFirst[p] !== -1) return chunkKind(columns, chunkFirst[p]!)
  if (tag === ADP || tag === SCONJ) return START.PREPOSITION
  if (tag === VERB) return START.VERB
  if (tag === ADJ) return START.ADJECTIVE
  return tag === CCONJ ? START.AND : START.OTHER
}

function chunkKind({ upos, chunkLast }: Columns, p: number): number {
  if (upos[p] === PRON && chunkLast[p] === p) return START.PRONOUN
  return upos[chunkLast[p]!] === PROPN ? START.NAME : START.NOUN
}

function punctuationKind({ norm }: Columns, p: number): number {
  const word = norm[p]!
  if (word === WORD.COMMA) return START.COMMA
  if (word === WORD.COLON) return START.COLON
  if (word === WORD.QUOTE || word === WORD.SINGLE) return START.QUOTATION
  if (word === WORD.DASH || word === WORD.HYPHENS || word === WORD.ENDASH) return START.DASH
  return START.NOTHING
}

function isQuestionWord(word: number): boolean {
  return (
    word === WORD.WHETHER ||
    word === WORD.IF ||
    word === WORD.HOW ||
    word === WORD.WHAT ||
    word === WORD.WHY ||
    word === WORD.WHO
  )
}
