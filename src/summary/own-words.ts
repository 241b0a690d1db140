import type { Attribution } from '../domain/attribution.ts'
import type { ActorRef } from '../domain/claim.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'

/** Cues longer than this are no verb with its particles. */
const MOST_WORDS = 8

/** First words of a cue that go with *I*, *we* or *they*, and how they go with one actor’s name. */
const SINGULAR: Readonly<Record<string, string>> = {
  do: 'does',
  have: 'has',
  am: 'is',
  "'m": 'is',
  "'ve": 'has',
  are: 'is',
  "'re": 'is',
  were: 'was',
}

/** “Would say *only* that”: without it more would be told than was said. */
const ONLY = /^ (?:just|only)(?= $)/u

/** The tokens of a claim's cue. */
export const cueTokens = (parsed: ParsedText, { cue }: Attribution): TaggedToken[] =>
  tokensIn(parsed, [cue], MOST_WORDS + 1)

/**
 * The cue in the article's words, as it goes with the name of who acted: `has ruled out`, `doesn't intend`; null where it is
 * no finite verb in the active, or would not go: *accusing*, *was criticised*, *its demand*.
 * @param one whether the name is one actor's, for whom “we *demand*” will not do
 */
export function ownWords(parsed: ParsedText, attribution: Attribution, speaker: ActorRef | null): string | null {
  const tokens = cueTokens(parsed, attribution)
  const first = tokens.find(({ upos }) => upos === 'VERB' || upos === 'AUX')
  if (!first || !attribution.source || tokens.length > MOST_WORDS || isPassive(tokens) || isParted(parsed, attribution))
    return null
  const auxiliary = first.upos === 'AUX'
  const one = speaker !== null && speaker.kind !== 'group'
  const only = ONLY.exec(parsed.text.slice(attribution.cue.end, attribution.content[0]!.start))?.[0] ?? ''
  const own = `${inSmallLetters(parsed.text, attribution.cue, tokens).replace(/\s+/gu, ' ')}${only}`
  if (!auxiliary) return standsAlone(first, attribution, one) ? own : null
  const fitting = SINGULAR[first.norm]
  return one && fitting && tokens[0] === first ? fitting + own.slice(first.text.length) : own
}

/** A cue without the capitals of a headline or of a sentence's head: “Mayor *Calls* Deal …”. Names keep theirs. */
function inSmallLetters(text: string, cue: Span, tokens: readonly TaggedToken[]): string {
  let [words, at] = ['', cue.start]
  for (const { start, end, upos } of tokens) {
    words += text.slice(at, start) + (upos === 'PROPN' ? text.slice(start, end) : text.slice(start, end).toLowerCase())
    at = end
  }
  return words + text.slice(at, cue.end)
}

function isPassive(tokens: readonly TaggedToken[]): boolean {
  const verb = tokens.findLast(({ upos }) => upos === 'VERB')
  const be = tokens.some(({ lemma, upos }) => lemma === 'be' && upos === 'AUX')
  return (be && verb?.xpos === 'VBN') || tokens.some(({ norm }) => norm === 'been')
}

/** A participle in *-ed* whose source stands before it may be tagged wrong; behind *be* or without a source it is none. */
function standsAlone({ xpos, norm, start }: TaggedToken, { source }: Attribution, one: boolean): boolean {
  if (xpos === 'VBD' || xpos === 'VBZ') return true
  if (xpos === 'VBP') return !one
  return xpos === 'VBN' && norm.endsWith('ed') && source !== null && source.end <= start
}

/** “*Called* it *off*”: without its particle the verb says something else. */
function isParted(parsed: ParsedText, { content, sentence }: Attribution): boolean {
  const { tokens } = parsed.sentences[sentence]!
  const next = tokens.find(({ start }) => start >= content.at(-1)!.end)
  return next !== undefined && (next.xpos === 'RP' || /^(?:aside|away|off)$/u.test(next.norm))
}
