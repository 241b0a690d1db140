import { ADV, CCONJ, type Columns } from '../../columns/columns.ts'
import { holds } from '../../columns/interval.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/**
 * “She said the plan was ‘dead’; [‘we need another,’] she *added*”: what somebody added is not that she said something before. Both mends part
 * the two at the semicolon.
 */
export const afterOwnSaying: Mend = ({ columns }, claim, { before }) => {
  const { upos, sentence, word } = columns
  const { first, last } = claim.content.interval!
  if (last >= claim.cue.first) return claim
  const said = before.findLast(
    ({ cue }) => holds({ first, last }, cue.first) && sentence[cue.first] === sentence[claim.head],
  )
  if (!said?.source.interval || said.source.interval.first !== first || said.content.interval!.first <= said.cue.last)
    return claim
  let start = semicolonBehind(columns, said.cue.last, last) + 1
  while (start > 0 && start < last && (!word[start] || upos[start] === CCONJ || upos[start] === ADV)) start++
  return start > 0 && start < last ? withContent(claim, { first: start, last }) : claim
}

/** “She said [the plan was ‘dead’]; ‘we need another,’ she added”: nor does what she said first hold what she added. */
export const beforeOwnSaying: Mend = ({ columns }, claim, { after }) => {
  const { sentence } = columns
  const { first, last } = claim.content.interval!
  const added = after.find(
    ({ cue, content }) => content.interval!.last < cue.first && sentence[cue.first] === sentence[claim.head],
  )
  if (!added || first <= claim.cue.last || added.content.interval!.last !== last) return claim
  const end = semicolonBehind(columns, first, last)
  return end > first ? withContent(claim, { first, last: lastWord(columns, first, end - 1) }) : claim
}

function semicolonBehind({ norm, quote }: Columns, from: number, to: number): number {
  for (let p = from + 1; p < to; p++) if (norm[p] === WORD.SEMICOLON && quote[p] === 0) return p
  return -1
}
