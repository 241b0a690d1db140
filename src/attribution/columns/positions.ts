import type { Proposal } from '../proposal.ts'
import { AUX, type Columns, VERB } from './columns.ts'
import { holds, type Interval } from './interval.ts'
import { WORD } from './vocabulary.ts'

/**
 * What stands between two quoted parts of a content that goes on behind its cue: “Yes,” she told *a news conference in
 * Oslo*. “We will.” Where the quotation goes on in the cue's own sentence, a verb between may still be what was said.
 */
function betweenQuotations({ quote, sentence, upos }: Columns, { cue, content }: Proposal): Interval | null {
  const { first: from, last: to } = content.interval!
  if (quote[from] === 0 || from > cue.first) return null
  let verb = false
  let p = cue.last + 1
  for (; p <= to && quote[p] === 0; p++) verb ||= upos[p] === VERB || upos[p] === AUX
  if (p > to || (verb && sentence[p] === sentence[cue.last])) return null
  return { first: cue.last + 1, last: p - 1 }
}

/**
 * A proposal's content as stretches of positions: the interval without cue, source and what stands between quotations,
 * each stretch with a word in it and cut to its first and last word.
 */
export function contentStretches(columns: Columns, proposal: Proposal): Interval[] {
  const { cue, source, content } = proposal
  const between = betweenQuotations(columns, proposal)
  const stretches: Interval[] = []
  let first = -1
  let last = -1
  const { first: from, last: to } = content.interval!
  for (let p = from; p <= to + 1; p++) {
    const out = p > to || holds(cue, p) || holds(source.interval, p) || holds(between, p)
    if (!out && columns.word[p]) {
      if (first === -1) first = p
      last = p
    }
    if (out && first !== -1) {
      stretches.push({ first, last })
      first = -1
    }
  }
  // The preposition of a passive is nobody's words: “the bank was accused *by* Arden of fraud”. Something is always left.
  const told = stretches.filter(
    (stretch) =>
      stretch.first < stretch.last ||
      columns.norm[stretch.first] !== WORD.BY ||
      source.interval?.first !== stretch.first + 1,
  )
  return told.length > 0 ? told : stretches
}
