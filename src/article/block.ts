import { paragraphs } from '../domain/paragraph.ts'
import type { Span } from '../domain/span.ts'

/** What a paragraph or line of the page looks like, before anything is said about what it is. */
export type Block = Span & {
  readonly text: string
  /** Lower case, straight quotation marks, digits as `#`, no punctuation at the edges: what phrase lists look up. */
  readonly key: string
  readonly words: number
  readonly endsSentence: boolean
  /** Running text: long enough, with the function words and the full stops of sentences; no teaser that breaks off. */
  readonly prose: boolean
  /** One line of a few words without a full stop or with most words capitalised: a headline, an item, a label. */
  readonly headline: boolean
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her his in is it its not of on or said she that the their
  they this to was we were which who will with would you`.split(/\s+/),
)
/** What a block looks like shows in its first words. */
const SAMPLE = 600
const CAPITALISED = /^[^\p{L}]*\p{Lu}/u
const LETTER = /\p{L}/u
const LONGEST_KEY = 160

function keyOf(text: string): string {
  if (text.length > LONGEST_KEY) return ''
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}#©@]+|[^\p{L}\p{N}#]+$/gu, '')
}

function readBlock(text: string, span: Span): Block {
  const surface = text.slice(span.start, span.end)
  const words = surface.split(/\s+/).filter((token) => LETTER.test(token))
  const sample = words.slice(0, SAMPLE)
  const part = (has: (word: string) => boolean) => sample.filter(has).length / Math.max(1, sample.length)
  const functional = part((word) => FUNCTION_WORDS.has(word.toLowerCase()))
  const capitalised = part((word) => CAPITALISED.test(word))
  const endsSentence = /[.!?…:]["'”’)\]]*$/.test(surface.slice(-20))
  const breaksOff = /(?:…|\.\.\.)$/.test(surface.slice(-3))
  const titleCase = capitalised > 0.6
  return {
    ...span,
    text: surface,
    key: keyOf(surface),
    words: words.length,
    endsSentence,
    prose:
      words.length >= 12 &&
      !(breaksOff && words.length < 60) &&
      functional >= 0.15 &&
      !titleCase &&
      (endsSentence || words.length >= 30),
    headline: words.length > 0 && words.length <= 24 && (!endsSentence || titleCase),
  }
}

/** Cuts a page into its paragraphs and lines. Linear in its length. */
export function readBlocks(text: string): Block[] {
  return paragraphs(text, { start: 0, end: text.length }).map((span) => readBlock(text, span))
}
