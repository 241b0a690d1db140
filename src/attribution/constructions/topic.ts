import { hashesOf } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'

const SAYING: ReadonlySet<number> = hashesOf('say tell write')
/** How many words may be told what something is said of. */
const REACH = 14

/**
 * Position of the *that* behind what a verb says something of: “said of his promise to quit *that* he had been misquoted”; -1 where there is
 * none, or the *that* goes with the noun: “said of the claim that he lied: ‘Nonsense’”.
 */
export function thatBehindTopic(columns: Columns, verb: number): number {
  const { norm, plainLemma, xpos, sentence, first, last } = columns
  const s = sentence[verb]!
  if (s < 0 || !SAYING.has(plainLemma[verb]!) || norm[verb + 1] !== WORD.OF) return -1
  if (columns.marked.subarray(first[s], verb).includes(1)) return -1
  let that = verb + 2
  while (that <= verb + REACH && norm[that] !== WORD.THAT) {
    if (norm[that] === WORD.COMMA || FINITE.has(xpos[that]!) || sentence[that] !== s) return -1
    that++
  }
  return norm[that] === WORD.THAT && !norm.subarray(that, last[s]! + 1).includes(WORD.COLON) ? that : -1
}

/** The same, for a noun among the words that something is said of. */
export function thatBehindNoun(columns: Columns, noun: number): number {
  for (let of = noun - 1; of > noun - REACH && columns.sentence[of] === columns.sentence[noun]; of--) {
    if (columns.norm[of] !== WORD.OF) continue
    const that = thatBehindTopic(columns, of - 1)
    if (that > noun) return that
  }
  return -1
}
