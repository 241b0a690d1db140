import type { Columns } from './columns.ts'
import { WORD } from './vocabulary.ts'

/** What features ask of a word's wider surroundings, counted once an article. */
export type Surroundings = {
  /** Distance to the next and to the previous quotation mark of the sentence; 99 where there is none. */
  readonly quoteAfter: Uint8Array
  readonly quoteBefore: Uint8Array
  /** 1 where the word is a form of *say*; how many of them each sentence has. */
  readonly speech: Uint8Array
  readonly speechWords: Uint8Array
}

const isMark = (word: number) => word === WORD.QUOTE

/** Counts quotation marks and cue words around every position. */
export function surroundingsOf(columns: Columns): Surroundings {
  const { size, norm, lemma, sentence, first, last } = columns
  const around = {
    quoteAfter: new Uint8Array(size).fill(99),
    quoteBefore: new Uint8Array(size).fill(99),
    speech: new Uint8Array(size),
    speechWords: new Uint8Array(first.length),
  }
  for (let s = 0; s < first.length; s++) {
    let since = 99
    for (let p = first[s]!; p <= last[s]!; p++) {
      around.quoteBefore[p] = since
      since = isMark(norm[p]!) ? 1 : Math.min(99, since + 1)
    }
    since = 99
    for (let p = last[s]!; p >= first[s]!; p--) {
      around.quoteAfter[p] = since
      since = isMark(norm[p]!) ? 1 : Math.min(99, since + 1)
    }
  }
  for (let p = 0; p < size; p++) {
    if (sentence[p]! < 0 || lemma[p] !== WORD.SAY) continue
    around.speech[p] = 1
    around.speechWords[sentence[p]!]!++
  }
  return around
}
