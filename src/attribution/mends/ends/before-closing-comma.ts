import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADV, AUX, CCONJ, type Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withContent } from '../mend.ts'

const ASK = hashString('ask')
const RELATIVES: ReadonlySet<number> = hashesOf('which who')
/** “Who *repeatedly and* claimed”. */
const BEFORE_VERB: ReadonlySet<number | undefined> = new Set([ADV, AUX, CCONJ])

/**
 * “Hinds, *who said* [she would run], | *left* the room”, “Lund, *asked* [who deserved it], | *laughed*”: behind the comma that closes it
 * the main clause goes on.
 */
export const beforeClosingComma: Mend = ({ columns }, claim) => {
  const { norm, xpos, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  const aside = first > claim.cue.last && quote[first] === 0 ? asideStart(columns, claim) : -1
  if (aside < 0) return claim
  const hasVerb = finiteIn(columns, columns.first[sentence[first]!]!, aside)
  let commas = 0
  for (let p = first + 1; p < last && sentence[p] === sentence[first]; p++) {
    if (norm[p] !== WORD.COMMA || quote[p] !== 0) continue
    const closes = commas++ % 2 === 0 && (FINITE.has(xpos[p + 1]!) || (!hasVerb && isItsVerb(columns, p + 1)))
    if (closes) return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
  }
  return claim
}

/** The comma before “, *who* said”, “, *asked*”, a clause between commas; -1 where there is none. */
function asideStart({ norm, xpos, upos, plainLemma }: Columns, { head, cue, source }: Proposal): number {
  const isAsked = xpos[head] === XP.VBN || plainLemma[head] === ASK
  if (isAsked && cue.first === head && norm[cue.first - 1] === WORD.COMMA) return cue.first - 1
  let verb = cue.first
  while (BEFORE_VERB.has(upos[verb - 1]!)) verb--
  const relative = RELATIVES.has(norm[verb - 1]!) ? verb - 1 : (source.interval?.first ?? -1)
  return RELATIVES.has(norm[relative]!) && norm[relative - 1] === WORD.COMMA ? relative - 1 : -1
}

function finiteIn({ xpos }: Columns, from: number, to: number): boolean {
  for (let p = from; p <= to; p++) if (FINITE.has(xpos[p]!)) return true
  return false
}

/**
 * “Dorn, who said it would fail, | *backed* out”, “| *later* resigned”: who has no verb before the clause has it behind, though it look
 * like a participle, if no later comma closes one: “said the plan, *unveiled* on Monday, would fail”.
 */
function isItsVerb(columns: Columns, at: number): boolean {
  const { xpos, norm, upos, word, sentence, last } = columns
  if (upos[at] === ADV) return FINITE.has(xpos[at + 1]!)
  if (xpos[at] !== XP.VBN || norm[at + 1] === WORD.BY || word[at + 1] === 0) return false
  for (let p = at + 1; p < last[sentence[at]!]!; p++) if (norm[p] === WORD.COMMA) return false
  return true
}
