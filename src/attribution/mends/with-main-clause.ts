import { hashesOf } from '../../model/hash.ts'
import { CCONJ } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { framesOf } from '../columns/lexicon-columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import { hasVerb } from './has-verb.ts'
import { type Mend, withContent } from './mend.ts'

const CONDITIONS: ReadonlySet<number> = hashesOf('as if once unless when whenever')
const TAKES_CLAUSE = framesOf(['that'])
/** No clause is longer that is still looked through. */
const LONGEST = 60

/** “Does not know *if* it rained, but …”: a question is whole without more. */
const ASKS = framesOf(['whether'])

/** “Argued [that if they drop out], *he will be the heir*”: a condition without what follows from it is half of what was said. */
export const withMainClause: Mend = ({ columns, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  const { norm, quote, sentence, last: lasts } = columns
  const isTold = norm[first] === WORD.THAT
  const frames = lexicon.frames[claim.head]!
  if (first < claim.cue.last || !CONDITIONS.has(norm[isTold ? first + 1 : first]!)) return claim
  if ((frames & TAKES_CLAUSE) === 0 || (!isTold && (frames & ASKS) !== 0)) return claim
  const end = Math.min(lasts[sentence[last]!]!, last + LONGEST)
  let to = last
  while (norm[to + 1] === WORD.COMMA && to + 2 <= end && quote[to + 2] === quote[last]) {
    const from = to + 2
    if (columns.upos[from] === CCONJ) break
    to = from
    while (to < end && norm[to + 1] !== WORD.COMMA && norm[to + 1] !== WORD.SEMICOLON) to++
    if (!CONDITIONS.has(norm[from]!)) break
  }
  const content = { first, last: lastWord(columns, first, to) }
  return to > last && hasVerb(columns, { first: last + 1, last: content.last }) ? withContent(claim, content) : claim
}
