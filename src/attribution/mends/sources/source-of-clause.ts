import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADJ, AUX, CCONJ, type Columns, DET, PRON, SCONJ, VERB } from '../../columns/columns.ts'
import { holds, type Interval } from '../../columns/interval.ts'
import { lastWord } from '../../columns/last-word.ts'
import type { TreeColumns } from '../../columns/tree-columns.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import { predicateStart } from '../ends/before-predicate.ts'
import { type Mend, withSource } from '../mend.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('that which who whom whose where')
const JOINED = hashString('conj')
const CONJUNCTION = hashString('cc')
const SUBJECTS: ReadonlySet<number> = hashesOf('nsubj nsubj:pass')
/** What opens a clause of its own behind a main clause; *as of* and *because of* open none. */
const OPENING: ReadonlySet<number> = hashesOf(
  'after although as because before even once since though unless until when while',
)

/**
 * “The speaker put off a vote after [*a bloc of conservatives*] threatened to sink it”: who threatened is the subject of the clause, and
 * no clause before it. “Was accused by [*prosecutors*] of taking bribes”: nor is what somebody was accused of.
 */
export const sourceOfClause: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source) return claim
  const interval =
    source.last < claim.cue.first ? lastClause(columns, afterThat(columns, source)) : beforeDeed(columns, source)
  return interval === source ? claim : withSource(claim, interval)
}

/** “[*The rebels*] named a leader *and demanded* a truce”: what else they did is no part of who demanded. */
export const sourceOfJoined: Mend = ({ columns, tree }, claim) => {
  const source = claim.source.interval
  const verb = tree.head[claim.head]!
  if (!source || tree.label[claim.head] !== JOINED || !holds(source, verb) || source.last > claim.cue.first)
    return claim
  if (!isJoined(tree, verb, claim.head) || hasOwnSubject(columns, source.last)) return claim
  const start = predicateStart(columns, tree, verb, source.first)
  if (start <= source.first || !FINITE.has(columns.xpos[start]!)) return claim
  for (let p = source.first; p < start; p++)
    if (RELATIVES.has(columns.norm[p]!) || OPENING.has(columns.norm[p]!)) return claim
  return withSource(claim, { first: source.first, last: lastWord(columns, source.first, start - 1) })
}

/** “Named a leader but *several* objected”: what a source ends with behind its last *but*, whatever the tree makes of it. */
const hasOwnSubject = ({ upos }: Columns, last: number) =>
  upos[last - 1] === CCONJ && (upos[last] === ADJ || upos[last] === DET || upos[last] === PRON)

/** True where a conjunction joins a verb to one before it with which it shares the subject. */
function isJoined({ head, label }: TreeColumns, from: number, to: number): boolean {
  let conjunction = false
  for (let p = from + 1; p < to; p++) {
    if (head[p] !== to) continue
    if (SUBJECTS.has(label[p]!)) return false
    if (label[p] === CONJUNCTION) conjunction = true
  }
  return conjunction
}

/** “An idea they back *but* which [employers] say is bad”. */
const JOINING: ReadonlySet<number> = hashesOf('and but ,')

/** A past that is taken for a participle is one with an object: “*postponed* a vote”. */
const hasFinite = ({ xpos, upos }: Columns, p: number) =>
  FINITE.has(xpos[p]!) || (xpos[p] === XP.VBN && upos[p] === VERB && upos[p - 1] !== AUX && upos[p + 1] === DET)

/** “Shows *that* [one of them] questioned it”: the conjunction is nobody. */
function afterThat({ norm, upos }: Columns, source: Interval): Interval {
  const { first, last } = source
  const isWhich = norm[first] === WORD.WHICH && JOINING.has(norm[first - 1]!)
  const opens = isWhich || (norm[first] === WORD.THAT && upos[first] === SCONJ)
  return opens && first < last ? { first: first + 1, last } : source
}

function lastClause(columns: Columns, source: Interval): Interval {
  const { norm, word, upos, chunkFirst, chunkLast } = columns
  let from = source.first
  let finite = false
  let isList = false
  for (let p = source.first; p < source.last; p++) {
    if (RELATIVES.has(norm[p]!) && !finite) return source
    if (norm[p] === WORD.COMMA) isList = true
    if (hasFinite(columns, p)) finite = true
    else if (finite && OPENING.has(norm[p]!) && word[p + 1] && norm[p + 1] !== WORD.OF) from = p + 1
    // “Some say they oppose it *and* [*others*] say …”
    else if (finite && !isList && upos[p] === CCONJ && chunkFirst[p + 1] === p + 1 && chunkLast[p + 1] === source.last)
      from = p + 1
  }
  return from === source.first ? source : { first: from, last: source.last }
}

function beforeDeed({ xpos, norm }: Columns, source: Interval): Interval {
  if (norm[source.first - 1] !== WORD.BY) return source
  for (let p = source.first + 1; p < source.last; p++) {
    if (norm[p] === WORD.OF && xpos[p + 1] === XP.VBG) return { first: source.first, last: p - 1 }
  }
  return source
}
