import { bySpan, type Span } from '../domain/span.ts'
import type { Pair } from './pairs.ts'

/** Why a claim was linked, by the strongest of what speaks for it, and the words that show it. */
export type Grounds = { readonly rule: string; readonly evidence: readonly Span[] }

/** At most so many topic words are shown. */
const TOPICS = 4

/**
 * Names the grounds of a link: the answered claim stands in the answer's own content (`NATO rejected Russia's demand
 * that …`), the answer names it (*his demands*), its cue says that it answers (*shot back*), the sides are swapped, or
 * the two share their topic. The cue is always evidence; pointers and shared topic words are where there are any.
 */
export function groundsOf({ answer, asked, nested, pointed, swapped, shared }: Pair): Grounds {
  const wanted = new Set(shared)
  const topics = answer.topics.filter(({ stem }) => wanted.has(stem)).slice(0, TOPICS)
  const pointers = answer.pointers.filter(({ types }) => types.includes(asked.attribution.type))
  const { start, end } = answer.attribution.cue
  const spans = [
    { start, end },
    ...pointers.map(({ start, end }) => ({ start, end })),
    ...topics.map(({ span }) => span),
  ]
  const rule = nested
    ? 'answers-nested-claim'
    : pointed
      ? 'names-the-act'
      : answer.replies
        ? 'reply-verb'
        : swapped
          ? 'sides-swapped'
          : topics.length > 0
            ? 'shared-topic'
            : 'in-turn'
  return { rule, evidence: distinct(spans) }
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(bySpan)
  return sorted.filter(({ end }, at) => sorted.slice(0, at).every((other) => other.end < end))
}
