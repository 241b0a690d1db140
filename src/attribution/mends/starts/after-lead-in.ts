import { isWeekday, TIME_NOUNS } from '../../../lexicon/calendar.ts'
import { wordSet } from '../../../lexicon/word-list.ts'
import { ADP, type Columns } from '../../columns/columns.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

/** “*Earlier* this month”, “*last* week”. */
const LEADING = wordSet('earlier, early, last, late, later, on, this')

/**
 * “Said, *in remarks published in May*, [“Nobody has …”]”, “said *of the outbreak*, [“It will …”]”, “*earlier this month*, Lund told *Reuters*, [“We
 * will …”]”: before a comma and a quotation to its end stands where, when and of what it was said.
 */
export const afterLeadIn: Mend = ({ columns }, claim) => {
  const { quote, norm, marked } = columns
  const { last } = claim.content.interval!
  let opening = claim.cue.last + 1
  while (opening < last && quote[opening] === 0) opening++
  if (quote[opening] === 0 || quote[last] === 0 || norm[opening - 1] !== WORD.COMMA) return claim
  if (marked[claim.cue.first] === 1 || !isLeadIn(columns, claim, opening)) return claim
  return hasVerb(columns, { first: opening, last }) ? withContent(claim, { first: opening, last }) : claim
}

/** True where what a content has before its quotation is a preposition with its noun, or a time. */
function isLeadIn(columns: Columns, { cue, content }: Proposal, opening: number): boolean {
  const { first } = content.interval!
  const { upos, xpos } = columns
  if (first < cue.first) return isTime(columns, first)
  if (first >= opening || upos[first] !== ADP) return false
  for (let p = first; p < opening; p++) if (FINITE.has(xpos[p]!)) return false
  return true
}

/** “*Earlier this month*,” */
function isTime({ tokens, norm }: Columns, first: number): boolean {
  if (!LEADING.has(tokens[first]!.norm)) return false
  for (let p = first + 1; p < first + 4; p++) {
    const { norm: word = '', lemma = '' } = tokens[p] ?? {}
    if (norm[p + 1] === WORD.COMMA) return isWeekday(word) || TIME_NOUNS.has(lemma)
  }
  return false
}
