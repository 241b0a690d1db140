import type { Span } from '../../domain/span.ts'
import { hashString } from '../../model/hash.ts'
import { type Columns, NUM } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { WORD, XP } from '../columns/vocabulary.ts'

/** Brackets that open by those that close. */
const CLOSING: ReadonlyMap<number, number> = new Map([
  [WORD.OPEN, WORD.CLOSE],
  [hashString('['), hashString(']')],
])

/** How many marks may end a quotation: `this[.]”`. */
const CLOSING_MARKS = 4

const isMark = (word: number) => word === WORD.QUOTE || word === WORD.SINGLE

/**
 * The characters of a stretch of words with the punctuation that belongs to it: `“Yes,” he said` takes both quotation
 * marks and the comma before the closing one, but not one that closes what stands before; a full stop outside the marks stays out; `(R-FL` takes its bracket.
 */
export function withPunctuation(columns: Columns, { first, last }: Interval): Span {
  const { tokens, norm, word, sentence, marked } = columns
  let from = withBracket(columns, { first: withCurrency(columns, first), last })
  const closed = marked[from] === 0 && marked[from - 2] === 1
  while (!closed && isMark(norm[from - 1]!) && sentence[from - 1] === sentence[first]) from--
  const whole = withSign(columns, last)
  let to = whole
  let end = whole
  // Punctuation up to a closing mark comes along; without one, only brackets and question marks do.
  for (let p = whole + 1; p <= whole + CLOSING_MARKS && sentence[p] === sentence[last] && !word[p]; p++) {
    if (isMark(norm[p]!) && closes(columns, from, p)) to = p
    else if (norm[p] === WORD.QUESTION) end = p
    else if (norm[p] === WORD.CLOSE && opened(columns, from, p)) to = p
  }
  return { start: tokens[from]!.start, end: tokens[Math.max(to, end)]!.end }
}

/** “*[Harlan] does not*”: a stretch that closes a bracket begins with it. */
function withBracket({ norm, sentence }: Columns, { first, last }: Interval): number {
  const close = CLOSING.get(norm[first - 1]!)
  if (close === undefined || sentence[first - 1] !== sentence[first]) return first
  for (let p = first; p <= last && norm[p] !== norm[first - 1]; p++) if (norm[p] === close) return first - 1
  return first
}

/** A number takes what it is a sum of: “*$*5 billion”. */
const withCurrency = ({ tokens }: Columns, first: number): number =>
  /\p{Sc}$/u.test(tokens[first - 1]?.text ?? '') && /^\p{N}/u.test(tokens[first]!.text) ? first - 1 : first

/** A number takes its sign: “31*%*”. */
const withSign = ({ tokens, upos }: Columns, last: number): number =>
  upos[last] === NUM && /^[%‰]$/u.test(tokens[last + 1]?.text ?? '') ? last + 1 : last

/** True if an odd number of marks stands between, so that the one at `p` closes what one of them opens. */
function closes({ norm, quote, xpos }: Columns, from: number, p: number): boolean {
  let marks = 0
  // An apostrophe (`the Lunds’ house`) closes nothing.
  for (let q = from; q < p; q++) if (isMark(norm[q]!) && xpos[q] !== XP.POS) marks++
  return marks % 2 === 1 || (marks === 0 && quote[p] !== 0 && quote[from] === quote[p])
}

function opened({ norm }: Columns, from: number, p: number): boolean {
  let open = 0
  for (let q = from; q < p; q++) open += Number(norm[q] === WORD.OPEN) - Number(norm[q] === WORD.CLOSE)
  return open > 0
}

/** The characters of a stretch of words as they stand, with a bracket that it opens. */
export function plainSpan(columns: Columns, { first, last }: Interval): Span {
  const whole = withSign(columns, last)
  const closing = columns.norm[whole + 1] === WORD.CLOSE && opened(columns, first, whole + 1) ? whole + 1 : whole
  return { start: columns.tokens[withCurrency(columns, first)]!.start, end: columns.tokens[closing]!.end }
}
