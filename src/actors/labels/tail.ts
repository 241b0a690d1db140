import type { ParsedText } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { DAYS_FROM_NOW, isMonth, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { opensRelative } from '../phrases/role-in-phrase.ts'
import { isGlued } from '../token-shape.ts'

const OTHER_TIMES = /^(decade|hour|moment|time)$/
const TIME_OPENER = /^(on|in|at|during|since|by|for|over|through|until|before|after|this|last|next|late|early|earlier)$/
const LOOSE_WORD = /^(now|then|overall|alike|there|himself|herself|itself|themselves|including|via)$/
const LONGEST_TIME = 5

/**
 * Where what names an unnamed actor ends: `a poll of voters | released Friday`, `officials in Ohio | asked about it`,
 * `a report | on Wednesday for the first time`, `people | I spoke with`, `voters | the Post met`. Of-phrases and the like stay, and what sources
 * are said to know: `people briefed on the talks |`.
 * @returns an offset between the phrase's end and the span's
 */
export function tailEnd({ sentences }: ParsedText, phrase: Phrase, span: Span): number {
  const { tokens } = sentences[phrase.sentence]!
  let at = phrase.head + 1
  while (at < tokens.length && tokens[at]!.start < span.end && !breaksOff(tokens, at)) at++
  return Math.max(phrase.end, Math.min(span.end, tokens[at - 1]!.end))
}

function breaksOff(tokens: readonly TaggedToken[], at: number): boolean {
  const { upos, xpos, norm, text } = tokens[at]!
  if (isTitleQuoted(tokens, at)) return false
  if (text === ',') return !isListed(tokens, at)
  if (/^[;:]$/.test(text)) return true
  if (/^([("“”]|--?|[–—]|''|``)$/.test(text)) return !isInsideWord(tokens, at)
  if (upos === 'AUX' || /^W/.test(xpos) || LOOSE_WORD.test(norm)) return true
  const before = tokens[at - 1]!
  const afterNoun = /^(NOUN|PROPN|PRON|NUM)$/.test(before.upos)
  if (/^(VB[DNZP]|MD|PRP)$/.test(xpos) && norm !== 'briefed' && afterNoun && !isInsideWord(tokens, at)) return true
  // `voters | the Post spoke to`
  if (upos === 'DET' ? before.xpos === 'NNS' : opensRelative(tokens, at)) return true
  if (norm === 'such' && tokens[at + 1]?.norm === 'as') return true
  return isTime(tokens, at)
}

/** `friends, aides and allies`: the comma parts members of a list, not what is added from what names. */
function isListed(tokens: readonly TaggedToken[], comma: number): boolean {
  let at = comma + 1
  while (at < tokens.length && /^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[at]!.upos)) at++
  if (tokens[at]?.text === ',') at++
  return at > comma + 1 && /^(and|or)$/.test(tokens[at]?.norm ?? '')
}

/** `authors of | “Growth and Opportunity”`: a quotation that the words before it wait for. */
function isTitleQuoted(tokens: readonly TaggedToken[], at: number): boolean {
  return /^(["“]|``)$/.test(tokens[at]!.text) && /^(ADP|DET)$/.test(tokens[at - 1]!.upos)
}

/** True for what opens an adverbial of time: `on Wednesday`, `this month`, `late Thursday`, `for the first time`. */
function isTime(tokens: readonly TaggedToken[], at: number): boolean {
  if (isDay(tokens[at]!.norm)) return true
  if (!TIME_OPENER.test(tokens[at]!.norm)) return false
  for (let i = at + 1; i < tokens.length && i < at + LONGEST_TIME; i++) {
    if (isTimeNoun(tokens[i]!.norm)) return true
    if (!/^(DET|ADJ|ADV|NUM)$/.test(tokens[i]!.upos)) return false
  }
  return false
}

const isDay = (norm: string): boolean => isWeekday(norm) || DAYS_FROM_NOW.has(norm)

function isTimeNoun(norm: string): boolean {
  const singular = norm.replace(/s$/, '')
  return isDay(norm) || isMonth(norm) || TIME_NOUNS.has(singular) || OTHER_TIMES.test(singular)
}

/** True for a token inside a word: the hyphens and the verb of `U.S.-led`. */
const isInsideWord = (tokens: readonly TaggedToken[], at: number): boolean =>
  isGlued(tokens, at) && (tokens[at]!.text !== '-' || isGlued(tokens, at + 1))
