import type { TaggedToken } from '../../../domain/token.ts'
import { DAYS_FROM_NOW, isMonth, isWeekday, TIME_NOUNS } from '../../../lexicon/calendar.ts'
import { hashString } from '../../../model/hash.ts'
import type { Interval } from '../../interval.ts'
import { phraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import { type Mend, withSource } from '../mend.ts'

/** `19:40`, `7.40` */
const TIME = /^\d{1,2}[:.]\d{2}$/u
/** Which one is meant, and what stands before it. */
const WHICH = /^(as|earlier|in|last|late|later|next|of|on|this)$/
type Tokens = readonly (TaggedToken | null)[]

const SUBJECT = hashString('nsubj')

/**
 * “19:40 [*Interior ministry*] denies”, “earlier Thursday [*the envoy*] said”, “Last April, [*the department*] called”: the time of an entry of
 * a live blog, or of a sentence, is nobody. Where a source is nothing else it is the verb's subject: “[*They*] had not, as of
 * yesterday, announced”.
 */
export const sourceAfterTime: Mend = (reading, claim) => {
  const { tokens } = reading.columns
  const source = claim.source.interval
  if (!source) return claim
  const first = behindTime(tokens, source)
  if (first === source.first) return claim
  return withSource(claim, first > source.last ? subjectOf(claim.head, reading) : { first, last: source.last })
}

/** Where a source goes on behind a time with which it begins. */
function behindTime(tokens: Tokens, { first, last }: Interval): number {
  let at = first
  while (at < last && WHICH.test(tokens[at]!.norm)) at++
  if (!isTime(tokens, at, at > first)) return first
  at++
  while (at <= last && tokens[at]!.text === ',') at++
  return at
}

/** A month alone may be a name, and a week may decide something: they want to be told which. */
function isTime(tokens: Tokens, at: number, told: boolean): boolean {
  const { text, norm } = tokens[at]!
  return (
    TIME.test(text) || isWeekday(norm) || DAYS_FROM_NOW.has(norm) || (told && (isMonth(norm) || TIME_NOUNS.has(norm)))
  )
}

function subjectOf(verb: number, { columns, tree }: Reading): Interval | null {
  const { first, last, sentence } = columns
  for (let p = first[sentence[verb]!]!; p <= last[sentence[verb]!]!; p++)
    if (tree.head[p] === verb && tree.label[p] === SUBJECT) return phraseAt(columns, p)
  return null
}
