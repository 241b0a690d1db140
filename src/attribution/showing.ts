import { isWeekday } from '../lexicon/calendar.ts'
import { hashesOf, hashString } from '../model/hash.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { WORD } from './vocabulary.ts'

const SEE = hashString('see')
const SHOW = hashString('show')
const EVENTS = hashesOf(
  'afternoon autumn century day decade election era evening fall month morning night period referendum season spring summer today vote war week weekend winter year yesterday',
)
const PICTURES = hashesOf('clip footage image photo photograph picture video')
const CLAUSES: ReadonlySet<number> = new Set([WORD.THAT, WORD.HOW, WORD.WHAT, WORD.WHETHER, WORD.WHY])

/** “*Monday* saw armed police in the streets”, “*footage* showed men running”: a time or a picture has no opinion of what is seen there. */
export function isShown({ columns, phraseHead }: Reading, { head, source, content }: Proposal): boolean {
  const { plainLemma, norm, tokens } = columns
  const { interval } = source
  if (!interval || interval.first > head) return false
  const verb = plainLemma[head]
  if (verb === SEE) return isWeekday(tokens[interval.last]!.norm) || EVENTS.has(phraseHead[interval.last]!)
  return verb === SHOW && PICTURES.has(phraseHead[interval.first]!) && !CLAUSES.has(norm[content.interval!.first]!)
}
