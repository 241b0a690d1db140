import { isWeekday } from '../../../lexicon/calendar.ts'
import { hashesOf } from '../../../model/hash.ts'
import { ADP, type Columns, DET, NOUN, NUM, PROPN, VERB } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { framesOf } from '../../columns/lexicon-columns.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const TAKES_CLAUSE = framesOf(['that', 'quote'])
const RELATIVES: ReadonlySet<number> = hashesOf('that which who whose')
const OPENS: ReadonlySet<number | undefined> = new Set([DET, NOUN, NUM, PROPN])

/**
 * “[Lund should resign], *the head of her party, Ann Crane,* said on Sunday”: who says something at the end of a sentence is no part of the
 * clause before, which is what is said.
 */
export const sourceBehindClause: Mend = ({ columns, lexicon }, claim) => {
  const { head, cue } = claim
  const { upos, xpos, first: starts, sentence, quote } = columns
  const start = starts[sentence[head]!]!
  if (upos[head] !== VERB || cue.first !== head || !FINITE.has(xpos[head]!) || quote[head] !== 0) return claim
  if ((lexicon.frames[head]! & TAKES_CLAUSE) === 0 || !endsSentence(columns, cue.last)) return claim
  const comma = commaBefore(columns, claim, start)
  const clause = { first: start, last: lastWord(columns, start, comma - 1) }
  if (comma < 0 || !columns.word[start] || !OPENS.has(upos[comma + 1]) || !hasVerb(columns, clause)) return claim
  return withSource(withContent(claim, clause), { first: comma + 1, last: lastWord(columns, comma + 1, head - 1) })
}

/** “[The pipeline is safe], *insists* [*the company*, which was fined]”: who speaks stands behind a verb that a whole clause and a comma stand before. */
export const sourceBehindVerb: Mend = ({ columns, lexicon }, claim) => {
  const { head, cue, source, content } = claim
  const { upos, xpos, norm, first: starts, sentence, quote, chunkFirst, chunkLast } = columns
  const clause = source.interval
  const speaker = content.interval!.first
  if (!clause || clause.first !== starts[sentence[head]!] || norm[cue.first - 1] !== WORD.COMMA || quote[head] !== 0)
    return claim
  if (clause.last !== cue.first - 2 || speaker !== cue.last + 1 || cue.first !== head || upos[head] !== VERB)
    return claim
  if (xpos[head] !== XP.VBZ || (lexicon.frames[head]! & TAKES_CLAUSE) === 0 || !hasVerb(columns, clause)) return claim
  const isNamed = chunkFirst[speaker] === speaker && OPENS.has(upos[speaker])
  const end = chunkLast[speaker]!
  const isWhole = norm[end + 1] === WORD.COMMA || norm[end + 1] === WORD.STOP
  for (let p = clause.first; p <= clause.last; p++) if (RELATIVES.has(norm[p]!)) return claim
  return isNamed && isWhole ? withSource(withContent(claim, clause), { first: speaker, last: end }) : claim
}

/** Nothing follows on the verb but where, when or to whom. */
function endsSentence({ sentence, last: lasts, xpos, norm }: Columns, cue: number): boolean {
  for (let p = cue + 1; p <= lasts[sentence[cue]!]!; p++)
    if (FINITE.has(xpos[p]!) || norm[p] === WORD.THAT || norm[p] === WORD.TO || norm[p] === WORD.COLON) return false
  return true
}

/** The comma between a clause and a source that was taken for its end; else -1. */
function commaBefore(columns: Columns, { cue, content, source: { interval } }: Proposal, start: number): number {
  const { norm, xpos } = columns
  const { first, last } = content.interval!
  if (!interval || lastWord(columns, interval.first, cue.first - 1) !== interval.last) return -1
  const isWhen = columns.upos[first] === ADP || isWeekday(columns.tokens[first]!.norm)
  if (interval.first !== start || first < cue.last || !isWhen || hasVerb(columns, { first, last })) return -1
  let verb = start
  while (verb < interval.last && !FINITE.has(xpos[verb]!)) if (RELATIVES.has(norm[verb++]!)) return -1
  for (let p = verb + 1; p < interval.last; p++)
    if (norm[p] === WORD.COMMA) return hasVerb(columns, { first: p + 1, last: interval.last }) ? -1 : p
  return -1
}
