import type { Zone } from '../domain/article.ts'
import type { Span } from '../domain/span.ts'
import type { StoredClaim } from '../domain/stored-claim.ts'

/** A stretch of text between two neighbouring edges of spans, with all that covers it. */
export type Segment = Span & {
  readonly zone: Zone | null
  /** Claims whose content covers it, outermost first. */
  readonly contents: readonly StoredClaim[]
  readonly source: StoredClaim | null
  readonly cue: StoredClaim | null
}

type Edge = { readonly at: number; readonly apply: () => void }

/**
 * Cuts a text at every edge of a span. Spans may nest and overlap in any way; segments never do. Takes time in
 * proportion to the number of spans, a logarithm for sorting apart, times how deep they nest.
 */
export function segment(length: number, claims: readonly StoredClaim[], zones: readonly Zone[]): Segment[] {
  const contents = new Set<StoredClaim>()
  const sources = new Set<StoredClaim>()
  const cues = new Set<StoredClaim>()
  const covering = new Set<Zone>()
  const edges: Edge[] = []
  const cover = <T>(set: Set<T>, item: T, { start, end }: Span) => {
    edges.push({ at: start, apply: () => set.add(item) }, { at: end, apply: () => set.delete(item) })
  }
  for (const zone of zones) cover(covering, zone, zone)
  for (const claim of claims) {
    for (const span of claim.content) cover(contents, claim, span)
    if (claim.source) cover(sources, claim, claim.source)
    cover(cues, claim, claim.cue)
  }
  const segments: Segment[] = []
  let start = 0
  for (const { at, apply } of [...edges, { at: length, apply: () => {} }].sort((a, b) => a.at - b.at)) {
    if (at > start) {
      const outermostFirst = [...contents].sort((a, b) => widthOf(b) - widthOf(a))
      segments.push({
        start,
        end: at,
        zone: first(covering),
        contents: outermostFirst,
        source: first(sources),
        cue: first(cues),
      })
      start = at
    }
    apply()
  }
  return segments
}

function first<T>(set: Set<T>): T | null {
  return set.values().next().value ?? null
}

function widthOf({ content }: StoredClaim): number {
  return content.at(-1)!.end - content[0]!.start
}
