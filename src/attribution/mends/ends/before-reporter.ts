import { isWeekday } from '../../../lexicon/calendar.ts'
import { hashesOf } from '../../../model/hash.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

/** “Lund said [the bridge was safe], *the Herald reported*”: who reports all of it is no part of what was said. */
export const beforeReporter: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  for (const other of after) {
    const { source, cue, content } = other
    const from = Math.min(source.interval?.first ?? cue.first, cue.first)
    if (from <= first || from > last || columns.sentence[from] !== columns.sentence[claim.head] || endOf(other) > last)
      continue
    const holdsClaim = content.interval!.first <= claim.cue.first && content.interval!.last >= first
    if (holdsClaim && claim.cue.last < first)
      return withContent(claim, { first, last: lastWord(columns, first, from - 1) })
  }
  return claim
}

/** Verbs by which it is reported where something is known from. */
const REPORTING: ReadonlySet<number> = hashesOf('announce find report say show suggest')
const TOLD: ReadonlySet<number> = new Set([XP.VBD, XP.VBZ, XP.VBP])

/** “Rejected [the plan], *early results showed on Sunday*, handing a defeat to Lund”: the same, where no claim is made of it. */
export const beforeResults: Mend = ({ columns }, claim) => {
  const { norm, quote, chunkFirst, chunkLast, plainLemma, xpos, sentence, tokens } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last) return claim
  for (let p = first + 1; p < last && sentence[p] === sentence[claim.head]; p++) {
    const verb = chunkLast[p + 1]! + 1
    if (norm[p] !== WORD.COMMA || quote[p] !== 0 || chunkFirst[p + 1] !== p + 1) continue
    if (!REPORTING.has(plainLemma[verb]!) || !TOLD.has(xpos[verb]!)) continue
    let end = norm[verb + 1] === WORD.ON ? verb + 2 : verb + 1
    if (isWeekday(tokens[end]?.norm ?? '')) end++
    const isLast = end > last || (norm[end] === WORD.COMMA && xpos[end + 1] === XP.VBG)
    if (isLast) return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
  }
  return claim
}
