import { bySpan, type Span } from '../domain/span.ts'
import type { Pair } from './pairs.ts'

/** Why a claim was linked, by the strongest of what speaks for it, and the words that show it. */
type Grounds = { readonly rule: string; readonly evidence: readonly Span[] }

/** At most so many topic words are shown. */
const TOPICS = 4

/**
 * Names the grounds of a link: the answered claim stands in the answer's own content (`NATO rejected Russia's demand
 * that …`), the answer names it (*his demands*), its cue says that it answers (*shot back*), the sides are swapped, or
 * the two share their topic. The cue is always evidence; pointers and shared topic words are where there are any.
 */
export function groundsOf(pair: Pair): Grounds {
  const { answer, asked, shared } = pair
  const wanted = new Set(shared)
  const topics = answer.topics.filter(({ stem }) => wanted.has(stem)).slice(0, TOPICS)
  const pointers = answer.pointers.filter(({ types }) => types.includes(asked.attribution.type))
  const { start, end } = answer.attribution.cue
  const spans = [
    { start, end },
    ...pointers.map(({ start, end }) => ({ start, end })),
    ...topics.map(({ span }) => span),
  ]
  return { rule: strongest(pair, topics.length), evidence: distinct(spans) }
}

function strongest({ answer, nested, pointed, swapped }: Pair, topics: number): string {
  if (nested) return 'answers-nested-claim'
  if (pointed) return 'names-the-act'
  if (answer.replies) return 'reply-verb'
  if (swapped) return 'sides-swapped'
  return topics > 0 ? 'shared-topic' : 'in-turn'
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(bySpan)
  return sorted.filter(({ end }, at) => sorted.slice(0, at).every((other) => other.end < end))
}
