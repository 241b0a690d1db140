import { UPOS } from '../../domain/token.ts'
import { hashString, mix } from '../../model/hash.ts'

/** What the parser sees of a token. */
export type ParserToken = { readonly norm: string; readonly upos: string; readonly xpos: string }

/** Longer sentences are not parsed. */
export const LONGEST_SENTENCE = 400
const ROOM = LONGEST_SENTENCE + 2

const COARSE = new Map<string, number>(UPOS.map((upos, i) => [upos, i]))
const ROOT_COARSE = UPOS.length
const NO_COARSE = UPOS.length + 1
/** How many coarse tags there are: the 17 of UD, the root, and nothing. */
export const COARSE_TAGS = UPOS.length + 2

/** The words of one sentence as numbers; the root stands after the last word, and a blank after the root. */
export type SentenceWords = {
  length: number
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly suffixes: Int32Array
  readonly coarse: Uint8Array
  /** How many commas, verbs and quotation marks stand before each position. */
  readonly commas: Int16Array
  readonly verbs: Int16Array
  readonly quotes: Int16Array
}

/** Room for the words of any sentence; reused, so that parsing allocates nothing. */
export function roomForWords(): SentenceWords {
  return {
    length: 0,
    words: new Int32Array(ROOM),
    tags: new Int32Array(ROOM),
    suffixes: new Int32Array(ROOM),
    coarse: new Uint8Array(ROOM),
    commas: new Int16Array(ROOM),
    verbs: new Int16Array(ROOM),
    quotes: new Int16Array(ROOM),
  }
}

/** Fills `room` with a sentence's tokens. */
export function readWords(room: SentenceWords, tokens: readonly ParserToken[]): void {
  const n = tokens.length
  room.length = n
  for (let i = 0; i < n; i++) {
    const { norm, upos, xpos } = tokens[i]!
    room.words[i] = hashWord(norm)
    room.tags[i] = mix(hashString(xpos), hashString(upos))
    room.suffixes[i] = hashString(norm.slice(-3))
    room.coarse[i] = COARSE.get(upos) ?? NO_COARSE
    room.commas[i + 1] = room.commas[i]! + (norm === ',' ? 1 : 0)
    room.verbs[i + 1] = room.verbs[i]! + (upos === 'VERB' ? 1 : 0)
    room.quotes[i + 1] = room.quotes[i]! + (/^["“”]$/.test(norm) || xpos === '``' || xpos === "''" ? 1 : 0)
  }
  for (const blank of [n, n + 1]) room.words[blank] = room.tags[blank] = room.suffixes[blank] = blank - n
  room.coarse[n] = ROOT_COARSE
  room.coarse[n + 1] = NO_COARSE
}

const DIGIT_0 = 48
const DIGIT_9 = 57

/** Hashes a word with all digits alike. */
function hashWord(norm: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i)
    hash = Math.imul(hash ^ (code > DIGIT_0 && code <= DIGIT_9 ? DIGIT_0 : code), 0x01000193)
  }
  return hash
}
