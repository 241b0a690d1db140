import type { Proposal } from '../proposal.ts'

/** 1 at each position that is in the content of a claim. Takes the same time however many contents hold a position. */
export function toldAlready(claims: readonly Proposal[], size: number): Uint8Array {
  const opened = new Int32Array(size + 1)
  for (const { content } of claims) {
    if (!content.interval) continue
    opened[content.interval.first]!++
    opened[content.interval.last + 1]!--
  }
  const told = new Uint8Array(size)
  for (let p = 0, open = 0; p < size; p++) {
    open += opened[p]!
    told[p] = Number(open > 0)
  }
  return told
}
