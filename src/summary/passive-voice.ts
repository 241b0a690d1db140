import type { Attribution } from '../domain/attribution.ts'
import type { ActorRef } from '../domain/claim.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'
import { isOrAre } from './is-or-are.ts'
import { listed } from './naming.ts'
import { inOneLine } from './one-line.ts'
import { cueTokens } from './own-words.ts'

/** A passive told as one: who it was done to where the content has no name for them, and the verb with its *is* or *was*. */
export type Passive = { readonly whom: string; readonly verb: string }

/** Verbs whose past tense opens a clause as a passive does: “*asked* whether he would go, Marsh left”. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'press', 'question', 'quiz', 'tell'])

const HELD_TO_BE: ReadonlySet<string> = new Set([
  'believe',
  'consider',
  'expect',
  'know',
  'regard',
  'say',
  'see',
  'think',
  'understand',
  'view',
])

/** What a content begins with that names nobody. */
export const PRONOUN = /^(?:he|she|someone|they|who)\b/iu

/**
 * What somebody unnamed did: “[all three] *are expected* [to speak]”, “when *asked* [whether he would go]”. The text names whom it was done to, and
 * says with its own verb whether it was, is, must or will be. Null where the cue is no passive.
 */
export function inPassive(parsed: ParsedText, attribution: Attribution, targets: readonly ActorRef[]): Passive | null {
  const { content, cue } = attribution
  const tokens = cueTokens(parsed, attribution)
  const verbs = tokens.filter(({ upos }) => upos === 'VERB')
  const [verb] = verbs
  if (!verb || verbs.length > 1 || content.length > 2) return null
  const words = inFull(inOneLine(parsed.text, cue).toLowerCase(), verb.lemma)
  if (words === null) return null
  const isWhole = tokens.some(({ lemma, upos }) => lemma === 'be' && upos === 'AUX')
  const [first, second] = content
  if (first!.end <= cue.start) {
    const isReduced = second !== undefined && tokens.length === 1 && /^to /u.test(inOneLine(parsed.text, second))
    if ((verb.xpos !== 'VBN' && !isReduced) || (second && (second.start < cue.end || opensFinite(parsed, second))))
      return null
    const [target] = targets
    const isPronoun = target && targets.length === 1 && inOneLine(parsed.text, first!).replace(PRONOUN, '') === ''
    const whom = isPronoun ? target.name : ''
    if (isWhole) return { whom, verb: comma(parsed.text, first!) + words }
    return second ? { whom, verb: `${isOrAre(parsed, first!)} ${words}` } : null
  }
  const isPast = verb.xpos === 'VBN' || (verb.xpos === 'VBD' && ASKING.has(verb.lemma))
  if (!isPast || content.length > 1 || targets.length === 0) return null
  const were = targets.length > 1 || targets[0]!.kind === 'group' ? 'were' : 'was'
  const whom = listed(targets)
  // “Also *accused* [*Holt* of lying]” is in the active.
  if (tokens.at(-1) === verb && inOneLine(parsed.text, first!).startsWith(whom.split(' ').at(-1)!)) return null
  const hasTense = isWhole && !words.startsWith('being')
  return { whom, verb: hasTense ? words.replace(/^(?:was|were)\b/u, were) : `${were} ${words}` }
}

/** “*'s been* criticised” has been, “*'s expected*” is; of other verbs “*'s wanted*” is the active as often. */
function inFull(words: string, lemma: string): string | null {
  if (!/^['’]s /u.test(words)) return words
  if (/^['’]s been /u.test(words)) return words.replace(/^['’]s/u, 'has')
  return HELD_TO_BE.has(lemma) ? words.replace(/^['’]s/u, 'is') : null
}

/** “[The union, which backed Holt], *is seen* …”: what was put in ends with its comma. */
const comma = (text: string, span: Span): string =>
  text[span.end] === ',' && text.slice(span.start, span.end).includes(',') ? ', ' : ''

/** “This, she *was told*, [is the least]”. */
function opensFinite(parsed: ParsedText, span: Span): boolean {
  const next: TaggedToken | undefined = tokensIn(parsed, [span], 1)[0]
  return next !== undefined && FINITE_TAGS.has(next.xpos)
}
