import type { Anchor } from '../spans/span-task.ts'

/** Sides of the cue on which the edge of a content may stand. */
export const BEFORE = 0
export const AFTER = 1

/** The side of the cue on which a position stands. */
export function sideOf({ cue }: Anchor, p: number): number {
  return p < cue.first ? BEFORE : AFTER
}

/** Where the source stands for a position before the cue: 0 nowhere, 1 before it, 2 between it and the cue, 3 behind the cue. */
export function sourcePlace({ source, cue }: Anchor, p: number): number {
  return source === null ? 0 : source.last < p ? 1 : source.last < cue.first ? 2 : 3
}
