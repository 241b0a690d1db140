import { isWeekday } from '../../../lexicon/calendar.ts'
import { type Columns, PROPN } from '../../columns/columns.ts'
import { type Mend, withSource } from '../mend.ts'

/** “*United* [Nations envoy Paul Lund] urged”: at the head of a sentence a name begins with its first word. */
export const sourceWithWholeName: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first || columns.upos[source.first] !== PROPN) return claim
  const first = columns.first[columns.sentence[source.first]!]!
  return first < source.first && isName(columns, first, source.first)
    ? withSource(claim, { first, last: source.last })
    : claim
}

/** No name has more words before the one that a source was seen to begin with. */
const LONGEST = 4

/** True where all words from `first` on are a name's: the *United* of the United Nations is a verb by its class, and a name by its tag. */
function isName({ tokens }: Columns, first: number, end: number): boolean {
  if (end - first > LONGEST) return false
  for (let p = first; p < end; p++) {
    const { xpos, norm } = tokens[p]!
    if ((xpos !== 'NNP' && xpos !== 'NNPS') || isWeekday(norm)) return false
  }
  return true
}
