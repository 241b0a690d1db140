import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADV, CCONJ, type Columns } from '../../columns/columns.ts'
import { holds } from '../../columns/interval.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withSource } from '../mend.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('that what which who whom whose')
const TIMES: ReadonlySet<number> = hashesOf('after before by when while')
const SEEMING: ReadonlySet<number> = hashesOf('appear look seem')
/** Verbs whose past looks like any other form. */
const SHORT: ReadonlySet<number> = hashesOf('cut hit put set')
const HAVE = hashString('have')
const PAST: ReadonlySet<number> = new Set([XP.VBD, XP.VBZ, XP.VBP])

/**
 * “[*The envoy*] thanked them *and recalled* that he had asked for help”, “the vote will go ahead, [*Lund*] said, *after certifying* that it was due”: who does
 * one thing more is who did the one before.
 */
export const sourceOfSame: Mend = ({ columns }, claim, { before }) => {
  if (SEEMING.has(columns.plainLemma[claim.head]!)) return claim
  const previous = before.at(-1)
  if (!previous?.source.interval || columns.sentence[previous.head] !== columns.sentence[claim.head]) return claim
  if (previous.source.interval.last > claim.cue.first || columns.quote[claim.head] !== columns.quote[previous.head])
    return claim
  // “Lund said *he welcomed* it *and added* …”: what he says he does is none of what else Lund says.
  const isNested = before.some(({ content: { interval } }) => holds(interval, previous.head))
  if (!isNext(columns, previous, claim, isNested)) return claim
  return withSource(claim, previous.source.interval)
}

function isNext(columns: Columns, previous: Proposal, claim: Proposal, isNested: boolean): boolean {
  const { upos, norm, xpos, plainLemma } = columns
  const own = claim.source.interval
  let joining = claim.cue.first - 1
  while (upos[joining] === ADV) joining--
  if (xpos[claim.head] === XP.VBG) return !own && TIMES.has(norm[joining]!) && norm[joining - 1] === WORD.COMMA
  if (
    upos[joining] !== CCONJ ||
    (xpos[claim.head] !== xpos[previous.head] && !SHORT.has(plainLemma[previous.head]!)) ||
    !PAST.has(xpos[claim.head]!)
  )
    return false
  if (columns.plainLemma[claim.cue.first] === HAVE || previous.source.interval!.last > previous.cue.first) return false
  // “Russia called for talks, while *China said* it was watching *and asked* …”: the nearer of two subjects, but none in a relative clause.
  const isNearer =
    own !== null && !isNested && own.first < previous.source.interval!.first && norm[joining - 1] !== WORD.COMMA
  const opening = norm[previous.source.interval!.first - 1]!
  return (own === null || isNearer) && !RELATIVES.has(opening)
}
