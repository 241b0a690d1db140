import { isCapitalised } from '../../../domain/casing.ts'
import { isWeekday } from '../../../lexicon/calendar.ts'
import { type Columns, PROPN } from '../../columns/columns.ts'
import { type Mend, withSource } from '../mend.ts'

/** What is no name alone. */
const OPENING =
  /^(?:united|new|saudi|north|northern|south|southern|east|eastern|west|western|el|los|san|sierra|sri|ex-\p{L}+)$/u

/**
 * “*United* [Nations envoy Paul Lund] urged”: at the head of a sentence a name begins with its first word; “on Monday, *New* [Zealand's
 * premier] urged”: and within it with a word that is no name alone.
 */
export const sourceWithWholeName: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first || columns.upos[source.first] !== PROPN) return claim
  const before = source.first - 1
  const opening = columns.tokens[before]
  if (opening && OPENING.test(opening.norm) && isCapitalised(opening.text))
    return withSource(claim, { first: before, last: source.last })
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
