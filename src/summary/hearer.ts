import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'
import { DAYS_FROM_NOW, isWeekday } from '../lexicon/calendar.ts'
import { VERBS } from '../lexicon/cues.ts'
import { inOneLine } from './one-line.ts'

/** Longer ones are shortened away. */
const MOST_WORDS = 4
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN'])
/** “Told reporters *in Paris*”, “*on a call*”, “*late* Monday”: where and when somebody was told is left out. */
const SETTING = /^(?:after|at|before|by|during|early|from|in|late|on|outside|over|via)$/u
/** No setting that is left out is longer. */
const LONGEST_SETTING = 60

/**
 * Who was promised, warned or told something, where the article says so between cue and content in a few words without a
 * pronoun: “promised *voters* that he would go”; null where it does not.
 */
export function hearerOf(parsed: ParsedText, { cue, content, cueLemma }: Attribution): string | null {
  if (!VERBS.get(cueLemma)?.sense.frames?.some((frame) => frame === 'recipient' || frame === 'person')) return null
  const gap = { start: cue.end, end: content[0]!.start }
  if (gap.end <= gap.start) return null
  const told = tokensIn(parsed, [gap], MOST_WORDS + 1)
  const setting = told.findIndex(({ norm, upos }) => SETTING.test(norm) && upos !== 'ADJ')
  if (setting > 0 && gap.end - told[setting]!.start > LONGEST_SETTING) return null
  const tokens = withoutDay(setting > 0 ? told.slice(0, setting) : told)
  if (tokens.length === 0 || tokens.length > MOST_WORDS || !tokens.every(({ upos }) => NAMING.has(upos))) return null
  const last = tokens.at(-1)!
  const isNamed = last.upos === 'NOUN' || last.upos === 'PROPN'
  return isNamed ? inOneLine(parsed.text, { start: tokens[0]!.start, end: last.end }) : null
}

/** “told *reporters* on Monday”, “*reporters* today” */
function withoutDay(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const { norm = '', text = '' } = tokens.at(-1) ?? {}
  // “USA *TODAY*” is a name.
  const isDay = (isWeekday(norm) || DAYS_FROM_NOW.has(norm)) && (text.length < 2 || text !== text.toUpperCase())
  if (!isDay) return tokens
  return tokens.at(-2)?.norm === 'on' ? tokens.slice(0, -2) : tokens.slice(0, -1)
}
