import type { TaggedToken } from '../../../domain/token.ts'
import { DAYS_FROM_NOW, isMonth, isWeekday, TIME_NOUNS } from '../../../lexicon/calendar.ts'
import { wordSet } from '../../../lexicon/word-list.ts'
import { hashString } from '../../../model/hash.ts'
import { ADP, type Columns, NOUN, PRON, PROPN, VERB } from '../../columns/columns.ts'
import { holds, type Interval } from '../../columns/interval.ts'
import { phraseAt } from '../../columns/noun-phrase.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** `19:40`, `7.40` */
const TIME = /^\d{1,2}[:.]\d{2}$/u
/** Behind the hour: `3:10 p.m.` */
const HALF_OF_DAY = /^[ap]\.?m\.?$/u
/** Which one is meant, and what stands before it. */
const WHICH = /^(as|earlier|early|in|last|late|later|next|of|on|this)$/
const STRETCHES = wordSet('century, decade, hour, minute, moment, second')
type Tokens = readonly (TaggedToken | null)[]

const SUBJECT = hashString('nsubj')
const JOINED = hashString('conj')
const LOOSE = hashString('parataxis')

/**
 * “19:40 [*Interior ministry*] denies”, “3:10 p.m. [*Lund*] denies”, “earlier Thursday [*the envoy*] said”, “Last April, [*the department*] called”: the time of an entry of
 * a live blog, or of a sentence, is nobody. Where a source is nothing else it is the verb's subject: “[*They*] had not, as of
 * yesterday, announced”.
 */
export const sourceAfterTime: Mend = (reading, claim) => {
  const { tokens } = reading.columns
  const source = claim.source.interval
  if (!source) return claim
  const first = behindStretch(tokens, source) ?? behindTime(tokens, source)
  if (first === source.first) return claim
  return withSource(claim, first > source.last ? subjectOf(claim.head, source, reading) : { first, last: source.last })
}

/** “[*Senator Varga*] *today* urged”, “[*the court*] *late last week* ruled”: nor is the time between who acts and what he does. */
export const sourceBeforeTime: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.last + 1 !== claim.cue.first) return claim
  const { tokens, upos } = columns
  let time = source.last
  while (time > source.first && WHICH.test(tokens[time - 1]!.norm)) time--
  if (time === source.first || !isTime(tokens, source.last, time < source.last)) return claim
  if (upos[time] === ADP || !isPlain(columns, { first: source.first, last: time - 1 })) return claim
  return withSource(claim, { first: source.first, last: time - 1 })
}

/** A noun phrase with nothing told of it, as what it does there may have its time: “a poll *released* Friday”. */
function isPlain({ upos, norm, word }: Columns, { first, last }: Interval): boolean {
  if (upos[last] !== NOUN && upos[last] !== PROPN && upos[last] !== PRON) return false
  for (let p = first; p <= last; p++)
    if (upos[p] === VERB || (upos[p] === ADP && norm[p] !== WORD.OF && norm[p] !== WORD.BY) || !word[p]) return false
  return true
}

/** “*Minutes before* [*the committee*] voted”, “*two years after* [*the court*] ruled”: where a source goes on behind how long before or after it was. */
function behindStretch(tokens: Tokens, { first, last }: Interval): number | null {
  let at = first
  while (at < last && /^(ADJ|ADV|DET|NUM)$/.test(tokens[at]!.upos)) at++
  const { lemma, upos } = tokens[at]!
  if (upos !== 'NOUN' || !(STRETCHES.has(lemma) || TIME_NOUNS.has(lemma))) return null
  return at + 1 < last && /^(after|before|since)$/.test(tokens[at + 1]!.norm) ? at + 2 : null
}

/** Where a source goes on behind a time with which it begins; “*Monday's* results” are a thing. */
function behindTime(tokens: Tokens, { first, last }: Interval): number {
  let at = first
  while (at < last && WHICH.test(tokens[at]!.norm)) at++
  if (!isTime(tokens, at, at > first || isWeekday(tokens[at - 1]?.norm ?? ''))) return first
  at++
  while (at < last && (TIME_NOUNS.has(tokens[at]!.norm) || isHalfOfDay(tokens[at]))) at++
  // “[*Today's*] announcement” is somebody's who is not named.
  if (tokens[at]?.xpos === 'POS') return at < last ? first : last + 1
  while (at <= last && tokens[at]!.text === ',') at++
  return at
}

/** “I *am* glad” is no half. */
const isHalfOfDay = (token: TaggedToken | null | undefined): boolean =>
  token !== null && token !== undefined && token.upos !== 'AUX' && HALF_OF_DAY.test(token.norm)

/** “USA *TODAY*” is a name. */
const isShouted = (text: string) => text === text.toUpperCase()

/** A month alone may be a name, and a week may decide something: they want to be told which. */
function isTime(tokens: Tokens, at: number, told: boolean): boolean {
  const { text, norm } = tokens[at]!
  return (
    TIME.test(text) ||
    isHalfOfDay(tokens[at]) ||
    isHalfOfDay(tokens[at + 1]) ||
    isWeekday(norm) ||
    (DAYS_FROM_NOW.has(norm) && !isShouted(text)) ||
    (told && (isMonth(norm) || TIME_NOUNS.has(norm)))
  )
}

/**
 * The subject of a verb, or of the one that it is joined to (“met on Monday, and *Friday* said”), that is not the time; the tree may have a
 * noun with much told of it by itself.
 */
function subjectOf(verb: number, time: Interval, reading: Reading): Interval | null {
  const { columns, tree } = reading
  const { first, last, sentence, chunkLast } = columns
  let before = time.first - 1
  while (sentence[before] === sentence[verb] && WHICH.test(columns.tokens[before]!.norm)) before--
  if (chunkLast[before] === before) return phraseAt(columns, before)
  for (let p = first[sentence[verb]!]!; p <= last[sentence[verb]!]!; p++)
    if (tree.head[p] === verb && tree.label[p] === SUBJECT && !holds(time, p)) return phraseAt(columns, p)
  const above = tree.head[verb]!
  if (tree.label[verb] === JOINED) return subjectOf(above, time, reading)
  return tree.label[verb] === LOOSE && columns.upos[above] !== VERB ? phraseAt(columns, above) : null
}
