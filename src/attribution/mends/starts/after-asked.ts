import { hashesOf } from '../../../model/hash.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const WHEN: ReadonlySet<number> = hashesOf('when')
const ASKED: ReadonlySet<number> = hashesOf('asked challenged pressed questioned')

/** “‘That is false,’ Ruiz said *when asked* [about the report]. ‘We …’”: what was asked stands behind, and is not the answer; nor did he ask. */
export const afterAsked: Mend = ({ columns }, claim) => {
  const { norm, quote, sentence, last: lasts } = columns
  const { head, cue } = claim
  if (!ASKED.has(norm[head]!) || !WHEN.has(norm[head - 1]!) || quote[head] !== 0) return claim
  const from = cue.last + 1
  let to = from
  while (to < lasts[sentence[head]!]! && norm[to + 1] !== WORD.COMMA && quote[to + 1] === 0) to++
  const last = lastWord(columns, from, to)
  if (!columns.word[from] || sentence[from] !== sentence[head]) return claim
  const source = claim.source.interval
  const asked = source && source.last < head ? withSource(claim, null) : claim
  const { first, last: end } = claim.content.interval!
  return first < cue.first || end > lasts[sentence[head]!]! ? withContent(asked, { first: from, last }) : asked
}
