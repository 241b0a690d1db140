import type { Proposal } from './proposal.ts'
import { holdsCue } from './relation.ts'

const length = ({ content }: Proposal) => content.interval!.last - content.interval!.first

/**
 * For each claim the index of the one whose content holds its cue most closely, or null: `NATO officials said that
 * Russia's proposals were unacceptable` and its like. A parent's content is longer than its child's, so that no claim
 * is its own ancestor. Claims are in order of their cues; none lies farther from its parent than `REACH` in the list.
 */
export function parents(claims: readonly Proposal[]): (number | null)[] {
  return claims.map((claim, i) => {
    let parent: number | null = null
    for (let k = Math.max(0, i - REACH); k < Math.min(claims.length, i + REACH + 1); k++) {
      const other = claims[k]!
      if (!holdsCue(other, claim) || length(other) <= length(claim)) continue
      if (parent === null || length(other) < length(claims[parent]!)) parent = k
    }
    return parent
  })
}

const REACH = 40
