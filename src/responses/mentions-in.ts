import type { Mention } from '../domain/actor.ts'
import { lowestIndex } from '../domain/bisect.ts'
import { contains, type Span } from '../domain/span.ts'

/** The mentions, which must be in order of the text, that lie inside a span. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = []
  const first = lowestIndex(mentions.length, (index) => mentions[index]!.start >= span.start)
  for (let i = first; i < mentions.length && mentions[i]!.start < span.end; i++)
    if (contains(span, mentions[i]!)) found.push(mentions[i]!)
  return found
}
