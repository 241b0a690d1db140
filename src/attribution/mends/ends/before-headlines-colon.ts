import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/**
 * “Lund Endorses [Holm]: ‘I Trust Her’”, “Lund agrees [to talks] – sources”: what a headline gives behind its colon is a claim of its own
 * where its source is the same, and who told all of it is no part of what was told.
 */
export const beforeHeadlinesColon: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  const turn = after.find(({ head }) => !columns.word[head])
  if (!turn || turn.head > last + 1 || first >= turn.head || claim.head > turn.head) return claim
  const isColon = columns.norm[turn.head] === WORD.COLON
  if (isColon && turn.source.interval?.first !== claim.source.interval?.first) return claim
  return withContent(claim, { first, last: lastWord(columns, first, turn.head - 1) })
}
