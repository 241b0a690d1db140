import { lastWord } from '../../last-word.ts'
import { WORD } from '../../vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Lund Endorses [Holm]: ‘I Trust Her’”: what a headline gives behind its colon is a claim of its own where its source is the same. */
export const beforeHeadlinesColon: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  const turn = after.find(({ head }) => columns.norm[head] === WORD.COLON)
  if (!turn || turn.head > last + 1 || first >= turn.head) return claim
  if (turn.source.interval?.first !== claim.source.interval?.first || claim.head > turn.head) return claim
  return withContent(claim, { first, last: lastWord(columns, first, turn.head - 1) })
}
