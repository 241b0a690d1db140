import type { Interval } from '../columns/interval.ts'
import type { Reading } from '../columns/reading.ts'
import type { Frame } from '../cue/frame.ts'
import type { FeatureList } from './feature-list.ts'

/** A cue for which a span is sought. */
export type Anchor = {
  readonly reading: Reading
  readonly frame: Frame
  /** Position of the cue's head, and the whole cue. */
  readonly head: number
  readonly cue: Interval
  /** The source, where it is known already. */
  readonly source: Interval | null
}

/** The first and the last positions among which a span is sought. */
export type Edges = { readonly lefts: Int32Array; leftCount: number; readonly rights: Int32Array; rightCount: number }

/**
 * A span to be found by a log-linear model over intervals: score(interval) = score(left edge) + score(right edge) +
 * score(pair), so that all intervals of a sentence can be weighed.
 */
export type SpanTask = {
  edges(anchor: Anchor, edges: Edges): void
  allowed(anchor: Anchor, left: number, right: number): boolean
  leftFeatures(anchor: Anchor, left: number, list: FeatureList): void
  rightFeatures(anchor: Anchor, right: number, list: FeatureList): void
  pairFeatures(anchor: Anchor, left: number, right: number, list: FeatureList): void
  /** The features of there being no such span; null where there always is one. */
  readonly noneFeatures: ((anchor: Anchor, list: FeatureList) => void) | null
}

const MOST_EDGES = 96

/** Makes room for the edges of one search. */
export function emptyEdges(): Edges {
  return { lefts: new Int32Array(MOST_EDGES), leftCount: 0, rights: new Int32Array(MOST_EDGES), rightCount: 0 }
}

/** Adds a first position; silently full after the most that a search looks at. */
export function addLeft(edges: Edges, position: number): void {
  if (edges.leftCount < MOST_EDGES) edges.lefts[edges.leftCount++] = position
}

/** Adds a last position. */
export function addRight(edges: Edges, position: number): void {
  if (edges.rightCount < MOST_EDGES) edges.rights[edges.rightCount++] = position
}

/** Buckets a count: 0 to 4 as they are, then ever coarser. */
export function bucket(count: number): number {
  if (count < 5) return Math.max(0, count)
  return count < 7 ? 5 : count < 10 ? 6 : count < 15 ? 7 : count < 25 ? 8 : count < 40 ? 9 : 10
}
