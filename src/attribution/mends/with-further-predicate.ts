import { hashesOf } from '../../model/hash.ts'
import { ADV, CCONJ } from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { clauseEnd } from './clause-end.ts'
import { hasVerb } from './has-verb.ts'
import { type Mend, withContent } from './mend.ts'

/** No predicate that is gone on with is longer. */
const LONGEST = 40
/** A comma and a closing quotation mark. */
const MARKS = 2
const HAD = hashesOf('had')
const WOULD = hashesOf('could might should would')

/**
 * “Said [the talks had been “frank”] | *but had brought no result*”, “said [it was closed] *and would open* by noon”: the same subject goes on in
 * what was said, for the reporter, who tells of the past, has no such tense.
 */
export const withFurtherPredicate: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const { norm, upos, xpos, sentence, word, quote } = columns
  if (first < claim.cue.last || xpos[claim.head] !== XP.VBD) return claim
  let joining = last + 1
  while (!word[joining] && joining <= last + MARKS) joining++
  const auxiliary = joining + 1
  if (upos[joining] !== CCONJ || sentence[auxiliary] !== sentence[last] || quote[auxiliary] !== 0) return claim
  let verb = auxiliary + 1
  while (upos[verb] === ADV || norm[verb] === WORD.NOT) verb++
  const isTold =
    (HAD.has(norm[auxiliary]!) && xpos[verb] === XP.VBN) || (WOULD.has(norm[auxiliary]!) && xpos[verb] === XP.VB)
  if (!isTold || sentence[verb] !== sentence[last] || !hasVerb(columns, { first, last })) return claim
  return withContent(claim, { first, last: clauseEnd(columns, verb, LONGEST) })
}
