import { hashesOf, hashString } from '../../model/hash.ts'
import { VERB } from '../columns/columns.ts'
import { isDirective } from '../columns/lexicon-columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { behindApposition } from './between-commas.ts'
import { clauseEnd } from './clause-end.ts'
import { hasVerb } from './has-verb.ts'
import { type Mend, withContent } from './mend.ts'

const CALL = hashString('call')
const UPON: ReadonlySet<number> = hashesOf('on upon')

/** “Called on [“parents, teachers and clerks”] *to restore confidence*”: who is called on is called on to do something. */
export const withItsInfinitive: Mend = (reading, claim) => {
  const { columns } = reading
  const { upos, norm, word, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || !isDirected(reading, claim) || hasVerb(columns, { first, last })) return claim
  for (let p = first; p <= last; p++) if (norm[p] === WORD.TO) return claim
  let to = last + 1
  while (to <= last + 2 && !word[to] && norm[to] !== WORD.COMMA) to++
  // “Urged [Ben Hollis], *a Republican,* to promise it”
  to = Math.max(to, behindApposition(columns, to))
  const goesOn = norm[to] === WORD.TO && upos[to + 1] === VERB && sentence[to] === sentence[claim.head]
  return goesOn ? withContent(claim, { first, last: clauseEnd(columns, to) }) : claim
}

/** True of *urge*, *demand* and the like, and of *call on*. */
function isDirected({ columns, lexicon }: Reading, { head, cue }: Proposal): boolean {
  const callsOn = columns.plainLemma[head] === CALL && UPON.has(columns.norm[cue.last]!)
  return callsOn || isDirective(lexicon.sense[head]!)
}
