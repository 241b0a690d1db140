import type { Outcome } from './reliability.ts'

/** What a client gets that asks for claims of at least this confidence. */
export type DialRow = { readonly minConfidence: number; readonly precision: number; readonly recall: number }

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10

/**
 * Precision and recall of relations, in percent, by the least confidence asked for.
 * @param gold how many relations there are to find
 */
export function precisionDial(outcomes: readonly Outcome[], gold: number): DialRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const kept = outcomes.filter(({ confidence }) => confidence >= tenth / 10)
    const right = kept.filter((outcome) => outcome.right).length
    return { minConfidence: tenth / 10, precision: percent(right, kept.length), recall: percent(right, gold) }
  })
}
