import type { Attribution } from '../domain/attribution.ts'
import type { ActorRef } from '../domain/claim.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'
import { DOCUMENT_NOUNS } from '../lexicon/body-nouns.ts'
import { ADJECTIVES } from '../lexicon/cues.ts'
import { finiteForm, isParticiple } from './finite-form.ts'
import { inOneLine } from './one-line.ts'

/** Cues longer than this are no verb with its particles. */
const MOST_WORDS = 8

/** “Would say *only* that”: without it more would be told than was said. */
const ONLY = /^ (?:just|only)(?= $)/u

/** “Said *of the veto* that it was a gift”: of what, or *it* is nobody knows what. */
const TOPIC = /^ of [^.,:;“”"]{1,60}(?= that\s$)/u

/** “*Neither* confirmed nor denied”: what stands before such a cue turns it. */
const NEITHER = /\bneither $/iu

/** The tokens of a claim's cue. */
export const cueTokens = (parsed: ParsedText, { cue }: Attribution): TaggedToken[] =>
  tokensIn(parsed, [cue], MOST_WORDS + 1)

/**
 * The cue in the article's words, as it goes with the name of who acted: `has ruled out`, `doesn't intend`, `bragged about` for *bragging
 * about*; null where it has no verb in the active, or would not go: *was criticised*, *its demand*.
 */
export function ownWords(parsed: ParsedText, attribution: Attribution, speaker: ActorRef | null): string | null {
  const tokens = cueTokens(parsed, attribution)
  const verb = tokens.find(({ upos }) => upos === 'VERB' || upos === 'AUX')
  const isOne =
    speaker !== null &&
    (speaker.kind !== 'group' || /^(?:each|every|no)(?:body|one)? /iu.test(`${speaker.name} `)) &&
    !areSeveral(parsed, attribution, speaker.name)
  if (!verb && isFelt(tokens))
    return `${isOne ? 'was' : 'were'} ${inOneLine(parsed.text, attribution.cue).toLowerCase()}`
  if (!verb || tokens.length > MOST_WORDS || isParted(parsed, attribution)) return null
  const { source, cue } = attribution
  if (isPassive(tokens) && (!source || source.end > cue.start)) return null
  const own = finiteForm(tokens, verb, attribution, isOne)
  if (own === null) return null
  const before = inSmallLetters(
    parsed.text,
    { start: isParticiple(verb) ? verb.start : cue.start, end: verb.start },
    tokens,
  )
  const behind = inSmallLetters(parsed.text, { start: verb.end, end: cue.end }, tokens)
  const { start } = attribution.content[0]!
  const [only = ''] =
    ONLY.exec(parsed.text.slice(cue.end, start)) ?? TOPIC.exec(parsed.text.slice(cue.end, start + 'that '.length)) ?? []
  const neither = NEITHER.test(parsed.text.slice(Math.max(0, cue.start - 8), cue.start)) ? 'neither ' : ''
  return `${neither}${before}${own}${withoutOpenMark(behind)}${only}`.replace(/\s+/gu, ' ')
}

/** “Lund, *wary of* the plan”: who is told so without a verb was it. */
const isFelt = (tokens: readonly TaggedToken[]): boolean => {
  const [first] = tokens.filter(({ upos, norm }) => upos !== 'ADV' || norm === 'how')
  return first?.upos === 'ADJ' && ADJECTIVES.has(first.lemma)
}

/** “Had *“made clear* that it would go”: a quotation that the cue stands in goes on behind it, and is marked there. */
const withoutOpenMark = (words: string) => (words.match(/["“”]/gu)?.length === 1 ? words.replace(/["“]/u, '') : words)

/** “*Reports* citing officials have indicated”: several papers, of which the article speaks as one source. */
function areSeveral(parsed: ParsedText, { source }: Attribution, name: string): boolean {
  const noun = source && tokensIn(parsed, [source], MOST_WORDS).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  return noun?.xpos === 'NNS' && DOCUMENT_NOUNS.has(noun.lemma) && name.toLowerCase().includes(noun.norm)
}

/** A part of a cue without the capitals of a headline or of a sentence's head: “Mayor *Calls* Deal …”. Names keep theirs. */
function inSmallLetters(text: string, part: Span, tokens: readonly TaggedToken[]): string {
  let [words, at] = ['', part.start]
  for (const { start, end, upos } of tokens) {
    if (start < part.start || end > part.end) continue
    words += text.slice(at, start) + (upos === 'PROPN' ? text.slice(start, end) : text.slice(start, end).toLowerCase())
    at = end
  }
  return words + text.slice(at, part.end)
}

function isPassive(tokens: readonly TaggedToken[]): boolean {
  const verb = tokens.findLast(({ upos }) => upos === 'VERB')
  const be = tokens.some(({ lemma, upos }) => lemma === 'be' && upos === 'AUX')
  return (be && verb?.xpos === 'VBN') || tokens.some(({ norm }) => norm === 'been')
}

/** “*Called* it *off*”: without its particle the verb says something else. */
function isParted(parsed: ParsedText, { content, sentence }: Attribution): boolean {
  const { tokens } = parsed.sentences[sentence]!
  const next = tokens.find(({ start }) => start >= content.at(-1)!.end)
  return next !== undefined && (next.xpos === 'RP' || /^(?:aside|away|off)$/u.test(next.norm))
}
