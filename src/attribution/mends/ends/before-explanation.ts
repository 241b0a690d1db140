import { hashesOf } from '../../../model/hash.ts'
import { hasAnyVerb } from '../../columns/any-verb.ts'
import { NUM } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const NEW: ReadonlySet<number> = hashesOf('a an another few many other several some such this these')

/**
 * “Criticised [the plan]*: its leader said* drivers would pay for it”, “warned of [delays]*: airlines, it said,* were short of crews”: what is said behind
 * the colon is told as a claim of its own.
 */
export const beforeExplanation: Mend = ({ columns }, claim, { after }) => {
  const { norm, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  // “Suggested *one way out: resign*”: what is not yet known is told behind the colon.
  if (first <= claim.cue.last || NEW.has(norm[first]!) || columns.upos[first] === NUM) return claim
  for (let p = first + 1; p < last && sentence[p] === sentence[claim.head] && quote[p] === 0; p++) {
    if (norm[p] !== WORD.COLON) continue
    const isTold = after.some(({ cue, head }) => cue.first > p && sentence[head] === sentence[p])
    const isQuoted = quote[p + 1] !== 0 || quote[p + 2] !== 0
    if (!isTold || isQuoted || hasAnyVerb(columns, first, p - 1)) return claim
    return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
  }
  return claim
}

/** “The regulator warned of delays: [airlines], *it said*, [should wait]”: what another claim is about stands before the colon. */
export const afterExplained: Mend = ({ columns }, claim, { before }) => {
  const { norm, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  const opening = Math.min(claim.cue.first, claim.source.interval?.first ?? claim.cue.first)
  for (let p = opening - 2; p > first && sentence[p] === sentence[claim.head]; p--) {
    if (norm[p] !== WORD.COLON || quote[p] !== 0) continue
    const isOthers = before.some(({ cue, source, content: { interval } }) => {
      return source.interval !== null && cue.first > first && interval!.first > cue.last && interval!.first < p
    })
    return isOthers ? withContent(claim, { first: p + 1, last }) : claim
  }
  return claim
}
