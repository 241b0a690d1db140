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

/** How many words a text has, and which part of the first ones are function words or capitalised. */
function countWords(text: string): { words: number; functional: number; capitalised: number } {
  let [words, functional, capitalised] = [0, 0, 0]
  for (const token of text.split(/\s+/)) {
    if (!LETTER.test(token) || ++words > SAMPLE) continue
    if (FUNCTION_WORDS.has(token.toLowerCase())) functional++
    if (CAPITALISED.test(token)) capitalised++
  }
  const sample = Math.max(1, Math.min(words, SAMPLE))
  return { words, functional: functional / sample, capitalised: capitalised / sample }
}

function readBlock(text: string, span: Span): Block {
  const surface = text.slice(span.start, span.end)
  const { words, functional, capitalised } = countWords(surface)
  const endsSentence = /[.!?…:]["'”’)\]]*$/.test(surface.slice(-20))
  const breaksOff = /(?:…|\.\.\.)$/.test(surface.slice(-3))
  const titleCase = capitalised > 0.6
  return {
    ...span,
    text: surface,
    key: keyOf(surface),
    words,
    endsSentence,
    prose:
      words >= 12 && !(breaksOff && words < 60) && functional >= 0.15 && !titleCase && (endsSentence || words >= 30),
    headline: words > 0 && words <= 24 && (!endsSentence || titleCase),
  }
}

/** Cuts a page into its paragraphs and lines. Linear in its length. */
export function readBlocks(text: string): Block[] {
  return paragraphs(text, { start: 0, end: text.length }).map((span) => readBlock(text, span))
}
