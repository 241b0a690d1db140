import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { SEEMING } from '../lexicon/seeming.ts'
import { isOrAre } from './is-or-are.ts'
import { inOneLine } from './one-line.ts'
import { cueTokens } from './own-words.ts'

const LOOKING = /^looks? (?:as if|as though|like)$/u
const BY_HEARSAY: ReadonlySet<string> = new Set(['allegedly', 'apparently', 'purportedly', 'reportedly', 'supposedly'])

/** Verbs that are done to nobody in the active: nobody *said a man to be* ill, or *understood* him to be. */
const SAYING: ReadonlySet<string> = new Set([
  'allege',
  'know',
  'report',
  'rumor',
  'rumour',
  'say',
  'suspect',
  'understand',
])

/** A cue that is a part of what is said: before the content, or in the midst of it; `passive` where it says itself that others say so. */
export type Whole = { readonly before: string; readonly between: string; readonly passive?: boolean }

/**
 * “*There is no evidence* [that it works]”, “[the closures] *appear* [to have helped]”: nobody does anything by such a cue, and without it
 * what is said would be no sentence. Null for any other.
 */
export function toldWhole(parsed: ParsedText, attribution: Attribution): Whole | null {
  const { content, cue, cueLemma, source } = attribution
  const words = inOneLine(parsed.text, cue).toLowerCase()
  const first = cueTokens(parsed, attribution)[0]?.norm
  if (source) return null
  if (content.length === 1 && content[0]!.start >= cue.end && (first === 'there' || first === 'it'))
    return { before: words, between: '' }
  // “It *seemed* [likely that they would stay]”.
  if (content.length === 1 && content[0]!.start >= cue.end && (SEEMING.has(cueLemma) || LOOKING.test(words)))
    return { before: `it ${words}`, between: '', passive: true }
  const parted = content.length === 2 && content[0]!.end <= cue.start && content[1]!.start >= cue.end
  // “[The talks] *reportedly* [failed]”: the word itself says that others say so.
  if (parted && BY_HEARSAY.has(words)) return { before: '', between: words, passive: true }
  if (parted && SAYING.has(cueLemma) && /^(?:not )?to /u.test(inOneLine(parsed.text, content[1]!)))
    return {
      before: '',
      between: words.includes(' ') ? words : `${isOrAre(parsed, content[0]!)} ${words}`,
      passive: true,
    }
  return parted && SEEMING.has(cueLemma) ? { before: '', between: words, passive: true } : null
}
