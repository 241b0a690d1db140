import { FINITE_TAGS } from '../domain/token.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { hashString } from '../model/hash.ts'
import { antecedentOf } from './antecedent.ts'
import { NOUN, NUM, PRON } from './columns.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import {
  ANONYMITY,
  GESTURES,
  GIVING,
  LABELS,
  NOT_GIVEN,
  QUANTITY,
  ROUSED,
  ROUSING,
  SHARED,
  TENTS,
} from './silent-senses.ts'
import { WORD, XP } from './vocabulary.ts'

/** How far behind a verb of giving the thing that is not given may stand: “offered no *evidence*”, “no further *details*”. */
const GIVEN_REACH = 3

/** Words of a capital's name. */
const LONGEST_PLACE = 3
const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ capitals }) => capitals.map((name) => name.toUpperCase())),
)

/** Words of a label: “*Breaking news*: …”. */
const LONGEST_LABEL = 3

const [NO, PITCH, SHARE] = ['no', 'pitch', 'share'].map(hashString) as [number, number, number]

/**
 * True where a cue's words say nothing here that a reader would call a claim: “*asked* not to be named”, “*offered* no evidence”,
 * “the price has *halved* to 4 per cent”, “*pitched* tents”, “a border that both *share*”.
 */
export function saysNothing(reading: Reading, proposal: Proposal): boolean {
  return (
    isPlace(reading, proposal) ||
    isLabel(reading, proposal) ||
    isSourcing(reading, proposal) ||
    isWithoutWords(reading, proposal) ||
    isSubject(reading, proposal) ||
    isGesture(reading, proposal) ||
    isQuotedSource(reading, proposal) ||
    isEffect(reading, proposal) ||
    isQuantity(reading, proposal)
  )
}

/** “‘*An Insult*’*:* Hopeful Rips Rival”: what a headline quotes before its colon is no speaker. */
function isQuotedSource({ columns: { norm, marked } }: Reading, { head, source }: Proposal): boolean {
  const from = source.interval
  return (
    norm[head] === WORD.COLON &&
    from !== null &&
    from.last < head &&
    marked[from.first] === 1 &&
    marked[from.last] === 1
  )
}

/** “Sudan dismissed it, *raising fears* that …”: an event raises them, and not who spoke last. */
function isEffect({ columns: { plainLemma, xpos, norm } }: Reading, { head }: Proposal): boolean {
  const verb = ROUSED.has(plainLemma[head]!) ? head - 1 : head
  const isRoused = ROUSED.has(plainLemma[verb + 1]!) && ROUSING.has(plainLemma[verb]!)
  return isRoused && xpos[verb] === XP.VBG && norm[verb - 1] === WORD.COMMA
}

/** “*BANGKOK:* Both sides fired”: the place that a report was sent from says nothing. */
function isPlace({ columns: { norm, tokens, first, sentence } }: Reading, { head }: Proposal): boolean {
  if (norm[head] !== WORD.COLON) return false
  const from = first[sentence[head]!]!
  if (from === head || head - from > LONGEST_PLACE) return false
  const place = tokens
    .slice(from, head)
    .map((token) => token!.text)
    .join(' ')
  return place === place.toUpperCase() && CAPITALS.has(place)
}

/** “*EXCLUSIVE:* Memo shows …”: what kind of piece it is says nothing. */
function isLabel({ columns: { norm, tokens, first, sentence } }: Reading, { head }: Proposal): boolean {
  if (norm[head] !== WORD.COLON) return false
  const from = first[sentence[head]!]!
  if (from === head || head - from > LONGEST_LABEL) return false
  return tokens.slice(from, head).every((token) => LABELS.has(token!.norm))
}

/** Sourcing formulas: “who *asked not to be identified*”, “who *insisted on anonymity*”, “who *declined to be named*”. */
function isSourcing({ columns: { norm, plainLemma } }: Reading, { head }: Proposal): boolean {
  return ANONYMITY.some(({ verbs, words }) => {
    return verbs.has(plainLemma[head]!) && words.every((choices, i) => choices.has(norm[head + 1 + i]!))
  })
}

/** A verb that reports with other objects only. */
function isWithoutWords(reading: Reading, proposal: Proposal): boolean {
  const { columns, phraseHead } = reading
  const { head, content } = proposal
  const { plainLemma, norm } = columns
  const verb = plainLemma[head]!
  if (GIVING.has(verb) && norm[head + 1] === NO) {
    for (let p = head + 2; p < head + 2 + GIVEN_REACH; p++) if (NOT_GIVEN.has(plainLemma[p]!)) return true
  }
  const { first } = content.interval!
  const object = phraseHead[first]!
  if (verb === PITCH) return TENTS.has(object)
  if (verb === SHARE && norm[first] === WORD.WHICH) return !SHARED.has(phraseHead[antecedent(reading, proposal)]!)
  return verb === SHARE && object !== 0 && !SHARED.has(object) && columns.quote[first] === 0
}

/** Where the noun is that *which* stands for. */
function antecedent(reading: Reading, proposal: Proposal): number {
  const { first, last } = proposal.content.interval!
  return antecedentOf(reading, proposal, { first, last: Math.min(first, last) }).last
}

/** “*Asked whether he would run*, he *shrugged*”: a gesture says nothing of its own, and what was asked is another's. */
function isGesture({ columns: { plainLemma, quote, upos } }: Reading, { head, content }: Proposal): boolean {
  const { first, last } = content.interval!
  return GESTURES.has(plainLemma[head]!) && last < head && upos[first] !== PRON && quote[first] === 0
}

/** “Her *warning* | drew criticism”: what is told of a noun is not what it says, unless that stands in quotation marks. */
function isSubject({ columns: { upos, tokens, quote } }: Reading, { head, cue, content }: Proposal): boolean {
  const { first } = content.interval!
  if (upos[head] !== NOUN || first !== cue.last + 1 || quote[first] !== quote[head]) return false
  return FINITE_TAGS.has(tokens[first]!.xpos)
}

/** Figures rise, and nobody says so by it: “has *halved* to about 4 per cent”. */
function isQuantity({ columns: { plainLemma, upos } }: Reading, { head, cue }: Proposal): boolean {
  if (QUANTITY.has(plainLemma[head]!)) return true
  for (let p = cue.first; p <= cue.last; p++) if (upos[p] === NUM) return true
  return false
}
