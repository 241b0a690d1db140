import { hashesOf } from '../../../model/hash.ts'
import { type Columns, NOUN } from '../../columns/columns.ts'
import type { Proposal } from '../../proposal.ts'
import { clauseEnd } from '../clause-end.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const THERE = hashesOf('there')
const ABOUT = hashesOf('about against at for over that to toward towards whether')

/**
 * “*There* has been skepticism among [*academics*] [*about the bill*]”, “there were calls from [*the opposition*] [*for an inquiry*]”: what a
 * noun is about stands behind whose it is, and *there* is nothing.
 */
export const sourceAmong: Mend = ({ columns }, claim) => {
  const about = topicOfThere(columns, claim)
  if (about < 0) return claim
  const { first, last } = claim.source.interval!
  const content = { first: about, last: Math.max(last, clauseEnd(columns, about)) }
  return withContent(withSource(claim, { first, last: about - 1 }), content)
}

/** True where a claim says nothing but *there*. */
export const isOnlyThere = ({ norm }: Columns, { content }: Proposal): boolean =>
  content.interval!.first === content.interval!.last && THERE.has(norm[content.interval!.first]!)

/** Where what a noun is about begins in the source behind it; -1 where it does not. */
export function topicOfThere(columns: Columns, claim: Proposal): number {
  const { norm, upos } = columns
  const source = claim.source.interval
  if (!source || !isOnlyThere(columns, claim) || upos[claim.head] !== NOUN || source.first < claim.head) return -1
  for (let p = source.first + 1; p < source.last; p++) if (ABOUT.has(norm[p]!)) return p
  return -1
}
