import { hashesOf } from '../../../model/hash.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const WHEN: ReadonlySet<number> = hashesOf('if when')
const ASKED: ReadonlySet<number> = hashesOf('asked challenged confronted pressed questioned quizzed')

/** “[*Council spokesman Karl Lund*], *when asked* whether there was an inquiry, told Reuters”: what he was asked tells when, and nothing of who he is. */
export const sourceBeforeQuestion: Mend = ({ columns }, claim) => {
  const { norm } = columns
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first) return claim
  for (let p = source.first + 1; p < source.last - 1; p++) {
    if (norm[p] !== WORD.COMMA || !WHEN.has(norm[p + 1]!) || !ASKED.has(norm[p + 2]!)) continue
    return withSource(claim, { first: source.first, last: lastWord(columns, source.first, p - 1) })
  }
  return claim
}
