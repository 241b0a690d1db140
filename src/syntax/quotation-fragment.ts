import { lowestIndex } from '../domain/bisect.ts'
import type { Sentence } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'

/** Longer stretches in marks are worded by whoever is quoted, and so are utterances. */
const MOST_WORDS = 5

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/**
 * Tells a few words in marks that name or distance something (`what he called “specific steps”`, a film's title) from
 * an utterance (`“Not now,” he said`): short, no finite verb, no question or exclamation, not at the start of a sentence,
 * not after a comma or colon. Takes the same time however long the quotation is.
 */
export function isFragment(quotation: Span, sentences: readonly Sentence<TaggedToken>[]): boolean {
  const sentence = sentences[lastStarting(quotation.start, sentences)]!
  if (quotation.end > sentence.end) return false
  const first = lastStarting(quotation.start, sentence.tokens)
  const before = sentence.tokens[first - 1]
  if (!before || /^[,:]$/.test(before.text)) return isTitle(first, quotation, sentence.tokens)
  let words = 0
  for (let i = first; i < sentence.tokens.length && sentence.tokens[i]!.start < quotation.end; i++) {
    const { upos, xpos, text } = sentence.tokens[i]!
    if (/^[?!]/.test(text) || FINITE.test(xpos)) return false
    if (upos !== 'PUNCT' && ++words > MOST_WORDS) return false
  }
  return true
}

/** `“The Apprentice” ran on`: at the start of a sentence or after a comma only names count as fragments. */
function isTitle(first: number, quotation: Span, tokens: readonly TaggedToken[]): boolean {
  let words = 0
  let end = first
  for (; end < tokens.length && tokens[end]!.start < quotation.end; end++) {
    const { upos, text } = tokens[end]!
    if (upos === 'PUNCT') continue
    if (++words > MOST_WORDS || !/^(?:\p{Lu}|\p{N}|(?:a|an|and|for|in|of|on|the|to)$)/u.test(text)) return false
  }
  return words > 1 && !/^[,.?!]$/.test(tokens[end - 2]?.text ?? '')
}

/** Index of the last span that starts at or before a position, the first where none does. */
function lastStarting(at: number, spans: readonly Span[]): number {
  return Math.max(0, lowestIndex(spans.length, (index) => spans[index]!.start > at) - 1)
}
