import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { inOneLine } from './one-line.ts'
import { cueTokens } from './own-words.ts'

/** Verbs by which something seems so to nobody in particular. */
const SEEMING: ReadonlySet<string> = new Set(['appear', 'seem'])

/** A cue that is a part of what is said: before the content, or in the midst of it. */
export type Whole = { readonly before: string; readonly between: string }

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
  const parted = content.length === 2 && content[0]!.end <= cue.start && content[1]!.start >= cue.end
  return parted && SEEMING.has(cueLemma) ? { before: '', between: words } : null
}
