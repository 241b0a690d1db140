import { AMERICAN_STATES } from '../../../lexicon/american-states.ts'
import { DAYS_FROM_NOW, isWeekday, TIME_NOUNS } from '../../../lexicon/calendar.ts'
import { countryNamed } from '../../../lexicon/country-forms.ts'
import { hashString } from '../../../model/hash.ts'
import { ADP, type Columns, NOUN, PROPN } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const IN = hashString('in')
const UNIVERSITY = hashString('university')

/**
 * “*Police in Austin*, [Texas] said”, “*the Parliament of New South Wales (NSW)*, [Australia] voted”: the land in which a town lies says
 * nothing, but who is there. “Talks in Geneva, Russia said” begins with no *police*, yet with a preposition or a verb before it.
 */
export const sourceWithPlace: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.last >= claim.cue.first || columns.norm[source.first - 1] !== WORD.COMMA) return claim
  const first = isLand(columns, source)
    ? holderBefore(columns, source.first - 2)
    : memberBefore(columns, source.first - 2)
  return first < 0 ? claim : withSource(claim, { first, last: source.last })
}

/** “*Ann Lund of the University of California*, [Davis] said”: the seat of a university is part of its name. */
function memberBefore({ plainLemma, norm, chunkFirst, upos, first: starts, sentence }: Columns, state: number): number {
  const of = chunkFirst[state]! - 1
  const university = norm[of] === WORD.OF ? of - 1 : chunkFirst[state]!
  if (!isUniversity(plainLemma, university, state)) return -1
  const body = chunkFirst[university]!
  const member = chunkFirst[body - 2]!
  const isMembers = upos[body - 1] === ADP && member >= 0 && starts[sentence[state]!] === member
  return isMembers ? member : starts[sentence[state]!] === body ? body : -1
}

function isUniversity(plainLemma: Int32Array, from: number, to: number): boolean {
  for (let p = from; p <= to; p++) if (plainLemma[p] === UNIVERSITY) return true
  return false
}

function isLand({ tokens }: Columns, { first, last }: Interval): boolean {
  const name = tokens
    .slice(first, last + 1)
    .map((token) => token!.text)
    .join(' ')
  return AMERICAN_STATES.has(name) || countryNamed(name) !== undefined
}

/** Where the phrase begins that opens the sentence, or what follows its first comma, and ends “in Austin” or “of Austin (A.)”; else -1. */
function holderBefore(columns: Columns, end: number): number {
  const { norm, upos, word, tokens, chunkFirst, first: starts, sentence } = columns
  let town = end
  if (norm[town] === WORD.CLOSE) while (town > 0 && norm[town + 1] !== WORD.OPEN) town--
  const preposition = chunkFirst[town]! - 1
  if (upos[town] !== PROPN || (norm[preposition] !== IN && norm[preposition] !== WORD.OF)) return -1
  const head = preposition - 1
  const first = chunkFirst[head]!
  if (first < 0 || (upos[head] !== NOUN && upos[head] !== PROPN)) return -1
  const noun = tokens[head]!
  if (TIME_NOUNS.has(noun.lemma) || DAYS_FROM_NOW.has(noun.norm) || isWeekday(noun.norm)) return -1
  const start = starts[sentence[head]!]!
  return first === start || (!word[first - 1] && first === start + 2) ? first : -1
}
