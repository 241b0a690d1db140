import { lowestIndex } from '../../domain/bisect.ts'
import type { Turn } from '../discourse.ts'

/** Turns by where their claims' cues stand: a claim without a source takes its turn later than its place in the text. */
export const inTextOrder = (turns: readonly Turn[]): readonly Turn[] => turns.toSorted((a, b) => a.start - b.start)

/** Index of the last of such turns that stands before a position; -1 for none. */
export const lastTurnBefore = (position: number, inOrder: readonly Turn[]): number =>
  lowestIndex(inOrder.length, (at) => inOrder[at]!.start >= position) - 1
