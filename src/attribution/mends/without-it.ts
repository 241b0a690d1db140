import { isWeekday } from '../../lexicon/calendar.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import { AUX, type Columns } from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { type Mend, withContent, withSource } from './mend.ts'

const IT = hashString('it')
const WHETHER: ReadonlySet<number> = hashesOf('whether that how why if who when')

/** “The sources agreed, but *it has not been confirmed whether* …”: who spoke before does not confirm it. */
function isImpersonal({ norm, upos, xpos }: Columns, { cue, head, source, content }: Proposal): boolean {
  const { first } = content.interval!
  const isPassive = upos[cue.first] === AUX && xpos[head] === XP.VBN && norm[cue.first - 1] === IT
  return isPassive && source.interval !== null && source.interval.last < cue.first - 1 && WHETHER.has(norm[first]!)
}

/**
 * “*It* is often alleged (without proof) [that he paid them]”, “*it* is understood [a boat had landed]”: *it* only stands for the clause, and
 * nobody says who alleges it.
 */
export const withoutIt: Mend = ({ columns }, found) => {
  const { norm } = columns
  const claim = isImpersonal(columns, found) ? withSource(found, null) : found
  const { first, last } = claim.content.interval!
  if (norm[first] !== IT || first + 1 !== claim.cue.first) return claim
  let that = claim.cue.last + 1
  // “It was reported *on Saturday* a man had drowned”
  if (norm[that] === WORD.ON && isWeekday(columns.tokens[that + 1]?.norm ?? '')) that += 2
  else if (isWeekday(columns.tokens[that]?.norm ?? '')) that++
  if (columns.chunkFirst[that] === that && last > that) return withContent(claim, { first: that, last })
  if (norm[that] === WORD.OPEN) {
    while (that < last && norm[that] !== WORD.CLOSE) that++
    that++
  }
  return norm[that] === WORD.THAT && that < last ? withContent(claim, { first: that, last }) : claim
}
