import { quotingBefore, saysAsQuoted } from '../../by-rule/quoted-as-saying.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Quoted *the general* *as* *saying* [the deal was dead]”: a paper tells who said it, too. */
export const fromQuoted: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last) return claim
  let saying = first - 1
  while (saying > claim.cue.last && !saysAsQuoted(columns, saying)) saying--
  const isQuoted = saying > claim.cue.last && quotingBefore(columns, saying - 1) === claim.head
  return isQuoted ? withContent(claim, { first: claim.cue.last + 1, last }) : claim
}
