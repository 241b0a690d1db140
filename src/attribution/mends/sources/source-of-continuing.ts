import { hashesOf } from '../../../model/hash.ts'
import { holds } from '../../columns/interval.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** Participles by which whoever said something says more of it. */
const CONTINUING: ReadonlySet<number> = hashesOf('add cite emphasise emphasize note quote reiterate stress')

/**
 * “[*The agency*] argued that the ranchers had no standing, *citing* a decision”: who argued cites it, and not those of whom it was argued,
 * whose clause stands nearest, nor the subject of a clause before.
 */
export const sourceOfContinuing: Mend = ({ columns }, claim, { before }) => {
  const { xpos, norm, plainLemma, sentence, quote } = columns
  const { head, cue } = claim
  if (xpos[head] !== XP.VBG || !CONTINUING.has(plainLemma[head]!) || norm[cue.first - 1] !== WORD.COMMA) return claim
  const goesOn = before.findLast(({ head: said, source, content, cue: { first } }) => {
    if (!source.interval || source.interval.first > cue.first || sentence[said] !== sentence[head]) return false
    if (before.some((other) => other.head !== said && holds(other.content.interval, said))) return false
    // The clause that the participle hangs on ends before it, or holds it.
    return first > source.interval.last && quote[said] === quote[head] && content.interval!.last >= cue.first - 2
  })
  const source = goesOn?.source
  if (!source || source.interval!.first === claim.source.interval?.first) return claim
  return withSource(claim, source.interval)
}
