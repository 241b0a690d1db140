import { ADP, ADV, AUX, CCONJ, PART, VERB } from '../columns/columns.ts'
import { type Mend, withContent } from './mend.ts'

const VERBAL: ReadonlySet<number | undefined> = new Set([ADP, ADV, AUX, PART, VERB])
/** How many words of the second verb may stand before the object. */
const REACH = 6

/** “*Endorsed* and has raised money for [her challenger]”: what two verbs share stands behind the second. */
export const withSharedObject: Mend = ({ columns: { upos, chunkFirst, chunkLast, sentence } }, claim) => {
  const { first, last } = claim.content.interval!
  if (first !== claim.cue.last + 1 || upos[first] !== CCONJ) return claim
  let object = first + 1
  while (object < first + REACH && VERBAL.has(upos[object])) object++
  const hasVerb = object > first + 1 && chunkFirst[object]! >= 0 && sentence[object] === sentence[first]
  return hasVerb ? withContent(claim, { first: object, last: Math.max(last, chunkLast[object]!) }) : claim
}
