import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADP, ADV, type Columns, PART, VERB } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { judges } from '../../columns/lexicon-columns.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** What is done to somebody for a deed of his, besides judging it. */
const PUNISHING: ReadonlySet<number> = hashesOf(
  'arrest ban censure convict discipline dismiss expel fine fire impeach jail prosecute punish reprimand sack sanction sue suspend',
)
/** “Hit *out at* the mayor for …”. */
const PARTICLES = 2
const AND = hashString('and')
/** No deed that another is joined to by *and* is told in more words. */
const LONGEST = 25

/**
 * “Unions attacked [*the minister*] for *claiming* that wages had risen and *saying* that nobody was poor”: what somebody is judged for he did, and not
 * who judges him.
 */
export const sourceOfJudged: Mend = (reading, claim) => {
  const { columns } = reading
  const source = claim.source.interval
  if (!source || columns.xpos[claim.head] !== XP.VBG) return claim
  const tie = tieBefore(columns, claim.cue.first)
  const judged = tie < 0 ? null : judgedBefore(reading, tie)
  return judged && source.last < judged.first ? withSource(claim, judged) : claim
}

/** The *for* that a deed hangs on, or the one before that it is joined to by *and*; -1 where there is none. */
function tieBefore(columns: Columns, deed: number): number {
  const { norm, upos, xpos, sentence } = columns
  let tie = deed - 1
  while (upos[tie] === ADV || upos[tie] === PART) tie--
  if (norm[tie] === WORD.FOR) return tie
  if (norm[tie] !== AND) return -1
  for (let p = tie - 1; p > tie - LONGEST && sentence[p] === sentence[deed]; p--) {
    if (norm[p] === WORD.FOR && xpos[p + 1] === XP.VBG) return p
  }
  return -1
}

/** Who stands right behind a verb that judges and before a *for*: “hit out at *the head of the bank* for …”. */
function judgedBefore({ columns, lexicon }: Reading, tie: number): Interval | null {
  const { norm, upos, plainLemma, chunkFirst, chunkLast } = columns
  const last = tie - 1
  let first = chunkFirst[last]!
  if (first < 0 || chunkLast[last] !== last) return null
  while (norm[first - 1] === WORD.OF && chunkFirst[first - 2]! >= 0) first = chunkFirst[first - 2]!
  let verb = first - 1
  for (let n = 0; n < PARTICLES && (upos[verb] === ADP || upos[verb] === ADV); n++) verb--
  if (upos[verb] !== VERB) return null
  const isJudging = judges(lexicon.sense[verb]!) || judges(lexicon.particle[verb]!) || PUNISHING.has(plainLemma[verb]!)
  return isJudging ? { first, last } : null
}
