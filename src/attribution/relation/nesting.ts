import { holds } from '../columns/interval.ts'
import type { Proposal } from '../proposal.ts'
import { holdsCue } from './relation.ts'

const length = ({ content }: Proposal) => content.interval!.last - content.interval!.first

/**
 * For each claim the index of the one whose content holds its cue most closely, or null: `NATO officials said that
 * Russia's proposals were unacceptable` and its like. A parent's content is longer than its child's, or the very same with its own cue outside of it,
 * so that no claim is its own ancestor. Claims are in order of their cues; none lies farther from its parent than `REACH` in the list.
 * @param quote where quotations are, as in `Columns`
 */
export function parents(claims: readonly Proposal[], quote: Int32Array = UNQUOTED): (number | null)[] {
  return claims.map((claim, i) => {
    let parent: number | null = null
    for (let k = Math.max(0, i - REACH); k < Math.min(claims.length, i + REACH + 1); k++) {
      const other = claims[k]!
      if (!holdsCue(other, claim) || isBetween(quote, other, claim)) continue
      if (length(other) <= length(claim) && !isWholeOf(other, claim)) continue
      if (parent === null || length(other) < length(claims[parent]!)) parent = k
    }
    return parent
  })
}

/** “Said [*deputies* had been told *to wait*]”: what is said is all that they were told, and its own cue is none of it. */
const isWholeOf = (other: Proposal, { content }: Proposal) =>
  other.content.interval!.first === content.interval!.first &&
  other.content.interval!.last === content.interval!.last &&
  !holds(content.interval, other.head)

/** “‘I do not know,’ said Beech, *referring to* a report. ‘Nobody does’”: what is told between two quotations is in none. */
const isBetween = (quote: Int32Array, { content }: Proposal, { head }: Proposal) =>
  quote[head] === 0 && !!quote[content.interval!.first] && !!quote[content.interval!.last]

const REACH = 40
const UNQUOTED = new Int32Array()
