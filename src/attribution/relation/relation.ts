import { holds } from '../columns/interval.ts'
import type { Reading } from '../columns/reading.ts'
import type { Proposal } from '../proposal.ts'
import { featureList } from '../spans/feature-list.ts'
import { type Linear, score } from '../spans/linear.ts'
import { relationFeatures, type Standing } from './features.ts'

/** True where the content of `outer` holds the cue of `inner`. */
export function holdsCue(outer: Proposal, inner: Proposal): boolean {
  return outer !== inner && holds(outer.content.interval, inner.head) && !holds(outer.cue, inner.head)
}

/** How far along the list, to either side, a proposal's content can matter to another. */
const NEIGHBOURHOOD = 12

/** How each proposal stands among the others, which are in order of their heads. */
export function standings(proposals: readonly Proposal[]): Standing[] {
  return proposals.map((proposal, i) => {
    let outer: Proposal | null = null
    let inner: Proposal | null = null
    for (let k = Math.max(0, i - NEIGHBOURHOOD); k < Math.min(proposals.length, i + NEIGHBOURHOOD + 1); k++) {
      const other = proposals[k]!
      if (holdsCue(other, proposal) && (!outer || other.cueScore > outer.cueScore)) outer = other
      if (holdsCue(proposal, other) && (!inner || other.cueScore > inner.cueScore)) inner = other
    }
    return { outer, inner, before: proposals[i - 1] ?? null, after: proposals[i + 1] ?? null }
  })
}

const list = featureList()

/** Log-odds that each proposed relation is right. */
export function relationScores(reading: Reading, proposals: readonly Proposal[], relation: Linear): number[] {
  const standing = standings(proposals)
  return proposals.map((proposal, i) => {
    relationFeatures(reading, proposal, standing[i]!, list)
    return score(relation, list)
  })
}
