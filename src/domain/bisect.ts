import type { Span } from './span.ts'

/** The lowest index below `length` for which a test holds that holds for all indexes after it too; `length` if none. */
export function lowestIndex(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first of several spans, whose ends must rise, that ends after a position; their number if none. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  return lowestIndex(spans.length, (index) => spans[index]!.end > position)
}
