import { hashesOf } from '../../../model/hash.ts'
import { lastWord } from '../../columns/last-word.ts'
import { NEUTRAL } from '../../columns/lexicon-columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'
import { phraseStart } from '../phrase-start.ts'
import { participleBehind } from '../with-another.ts'

/** “*Replaced* its promise [to close the mine] *with a hope*”: the verb wants two things. */
const REPLACING: ReadonlySet<number> = hashesOf('replace swap')
/** No content is longer that is still looked through. */
const LONGEST = 80

/** “Accused Sund [of smuggling], *with Oslo charging that* …”: what another did at the same time is the reporter's. */
export const beforeWith: Mend = ({ columns, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  const { norm, quote, chunkFirst } = columns
  if (first < claim.cue.last || norm[first] === WORD.THAT) return claim
  const isReplaced = REPLACING.has(columns.plainLemma[phraseStart(columns, claim) - 1]!)
  for (let p = first + 2; p < Math.min(last, first + LONGEST); p++) {
    if (norm[p] === WORD.WITH && isReplaced && quote[p] === 0 && chunkFirst[p + 1] === p + 1)
      return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
    if (norm[p] !== WORD.WITH || norm[p - 1] !== WORD.COMMA || quote[p] !== 0 || chunkFirst[p + 1] !== p + 1) continue
    const verb = participleBehind(columns, p)
    // A content may end in the midst of them: “said it was wrong, *with the minister, Ann Berg*, calling it a ruse”.
    if (verb > 0 && lexicon.sense[verb]! > 0 && lexicon.sense[verb]! < NEUTRAL)
      return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
  }
  return claim
}
