import type { ParsedText } from '../../domain/sentence.ts'
import { type TaggedToken, UPOS } from '../../domain/token.ts'
import { hashString } from '../../model/hash.ts'

/** Places left free on either side of a sentence, so that a window of features needs no bounds checks. */
const MARGIN = 4
/** The word class of those places. */
export const OUTSIDE = UPOS.length

/** The word classes as the numbers that `upos` holds; what nothing asks for by name has none here. */
export const [ADJ, ADP, ADV, AUX, CCONJ, DET, , NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB] = UPOS.keys()
const CODES = new Map<string, number>(UPOS.map((upos, code) => [upos, code]))
const EDGE = hashString('(edge)')
const NUMBER = hashString('(number)')

/**
 * The article's tokens as columns of integers, so that features are made without strings. A position `p` is an index
 * into every column; sentences follow each other with a margin of empty places between them.
 */
export type Columns = {
  readonly size: number
  readonly tokens: readonly (TaggedToken | null)[]
  /** Index of the sentence, -1 in margins. */
  readonly sentence: Int32Array
  /** First and last position of each sentence. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Hash of the lower-cased word; proper nouns are replaced by their shape, so that no name is learned by heart. */
  readonly norm: Int32Array
  readonly lemma: Int32Array
  /** Hash of the last three letters. */
  readonly suffix: Int32Array
  /** Hash of the lemma as it stands, proper nouns too. */
  readonly plainLemma: Int32Array
  readonly upos: Uint8Array
  readonly xpos: Int32Array
  /** 1 where the token has a letter or digit. */
  readonly word: Uint8Array
  /** Index + 1 of the outermost utterance in quotation marks that holds the position, 0 outside. */
  readonly quote: Int32Array
  /** 1 inside quotation marks of any kind. */
  readonly marked: Uint8Array
  /** First and last position of the noun phrase chunk that holds the position, -1 outside. */
  readonly chunkFirst: Int32Array
  readonly chunkLast: Int32Array
}

/** Lays the article's tokens out as columns. */
export function columnsOf(parsed: ParsedText): Columns {
  const count = parsed.sentences.length
  let size = MARGIN
  for (const sentence of parsed.sentences) size += sentence.tokens.length + MARGIN
  const columns = {
    size,
    tokens: new Array<TaggedToken | null>(size).fill(null),
    sentence: new Int32Array(size).fill(-1),
    first: new Int32Array(count),
    last: new Int32Array(count),
    norm: new Int32Array(size).fill(EDGE),
    lemma: new Int32Array(size).fill(EDGE),
    suffix: new Int32Array(size),
    plainLemma: new Int32Array(size),
    upos: new Uint8Array(size).fill(OUTSIDE),
    xpos: new Int32Array(size).fill(EDGE),
    word: new Uint8Array(size),
    quote: new Int32Array(size),
    marked: new Uint8Array(size),
    chunkFirst: new Int32Array(size).fill(-1),
    chunkLast: new Int32Array(size).fill(-1),
  }
  let at = MARGIN
  parsed.sentences.forEach((sentence, index) => {
    columns.first[index] = at
    for (const token of sentence.tokens) fill(columns, at++, token, index)
    columns.last[index] = at - 1
    at += MARGIN
  })
  markQuotations(columns, parsed)
  return columns
}

type Writable = { -readonly [K in keyof Columns]: K extends 'tokens' ? (TaggedToken | null)[] : Columns[K] }

function fill(columns: Writable, at: number, token: TaggedToken, sentence: number): void {
  const upos = CODES.get(token.upos)!
  columns.tokens[at] = token
  columns.sentence[at] = sentence
  columns.upos[at] = upos
  columns.xpos[at] = hashString(token.xpos)
  columns.suffix[at] = hashString(token.norm.slice(-3))
  columns.plainLemma[at] = hashString(token.lemma)
  columns.word[at] = upos === PUNCT || upos === SYM ? Number(/[\p{L}\p{N}]/u.test(token.text)) : 1
  const masked = upos === PROPN ? shape(token.text) : upos === NUM && /\d/.test(token.norm) ? NUMBER : 0
  columns.norm[at] = masked || hashString(token.norm)
  columns.lemma[at] = masked || columns.plainLemma[at]!
}

const NAMES = ['(Name)', '(NAME)', '(N.)', '(name)'].map(hashString)

/** A name's shape: capitalised, all capitals, an abbreviation, or other. */
function shape(text: string): number {
  if (text.endsWith('.')) return NAMES[2]!
  if (text.length > 1 && text === text.toUpperCase()) return NAMES[1]!
  return text[0] === text[0]!.toUpperCase() ? NAMES[0]! : NAMES[3]!
}

function markQuotations(columns: Writable, parsed: ParsedText): void {
  const segments = parsed.quotations
    .filter(({ depth }) => depth <= 1)
    .flatMap((quotation, index) => quotation.segments.map((segment) => ({ segment, quotation, index })))
    .sort((a, b) => a.segment.start - b.segment.start || b.segment.end - a.segment.end)
  let from = MARGIN
  for (const { segment, quotation, index } of segments) {
    while (from < columns.size && (columns.tokens[from]?.end ?? 0) <= segment.start) from++
    for (let p = from; p < columns.size && (columns.tokens[p]?.start ?? 0) < segment.end; p++) {
      if (columns.sentence[p]! < 0) continue
      columns.marked[p] = 1
      if (!quotation.fragment && columns.quote[p] === 0) columns.quote[p] = index + 1
    }
  }
}
