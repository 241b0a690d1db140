import { FINITE_TAGS } from '../domain/token.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { hashString } from '../model/hash.ts'
import { antecedentOf } from './antecedent.ts'
import { ADJ, ADP, DET, NOUN, NUM, PRON, PROPN, VERB } from './columns.ts'
import { hasVerb } from './mends/has-verb.ts'
import { isNameOnly } from './names-only.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { isShown } from './showing.ts'
import {
  ANONYMITY,
  ANYBODY,
  ASKING,
  BEING,
  CLIENTS,
  GESTURES,
  GIVING,
  LABELS,
  NOT_GIVEN,
  QUANTITY,
  ROUSED,
  ROUSING,
  SHARED,
  TENTS,
  UNCLEAR,
  WORDLESS,
} from './silent-senses.ts'
import { thatBehindNoun } from './topic.ts'
import { FINITE, WORD, XP } from './vocabulary.ts'

/** How far behind a verb of giving the thing that is not given may stand: “offered no *evidence*”, “no further *details*”. */
const GIVEN_REACH = 4
/** How far before its *whether* a verb of asking may stand: “*asked* the young mayor whether”. */
const ASKED_REACH = 4
/** How far behind its cue a content is looked at for words outside of the cue's quotation. */
const AROUND = 60

/** Words of a capital's name. */
const LONGEST_PLACE = 3
const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ capitals }) => capitals.map((name) => name.toUpperCase())),
)

/** Words of a label: “*Breaking news*: …”. */
const LONGEST_LABEL = 3

const [NO, PITCH, SHARE, ASK, ARGUE, THINK, TANK] = 'no pitch share ask argue think tank'
  .split(' ')
  .map(hashString) as [number, number, number, number, number, number, number]

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
    isInName(reading, proposal) ||
    isDescribed(reading, proposal) ||
    isAttribute(reading, proposal) ||
    isGesture(reading, proposal) ||
    isNoQuestion(reading, proposal) ||
    isUnclear(reading, proposal) ||
    isAroundItsQuotation(reading, proposal) ||
    isQuotedSource(reading, proposal) ||
    isEffect(reading, proposal) ||
    isBeing(reading, proposal) ||
    isQuantity(reading, proposal) ||
    isAnybody(reading, proposal) ||
    isAskedAbout(reading, proposal) ||
    isCounsel(reading, proposal) ||
    isTopic(reading, proposal) ||
    isNameOnly(reading, proposal) ||
    isShown(reading, proposal)
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

/** “Lund *is responsible for* the harbour”, “a condition *characterised by* pain”; whom others hold responsible is accused. */
function isBeing({ columns: { plainLemma, norm } }: Reading, { head, source }: Proposal): boolean {
  return (
    source.interval !== null && BEING.some(({ heads, word }) => heads.has(plainLemma[head]!) && norm[head + 1] === word)
  )
}

/** “I don't think *anybody* believes it”, “*whoever* claims so lies”: of nobody is it said that he does. */
function isAnybody({ columns: { norm } }: Reading, { source: { interval } }: Proposal): boolean {
  return interval !== null && interval.first === interval.last && ANYBODY.has(norm[interval.first]!)
}

/** “Asked the mayor *if* *he* supported it”: that is only asked. */
function isAskedAbout(
  { columns: { norm, plainLemma, sentence } }: Reading,
  { head, source: { interval } }: Proposal,
): boolean {
  if (!interval || interval.first > head) return false
  const whether = interval.first - 1
  if (norm[whether] !== WORD.WHETHER && norm[whether] !== WORD.IF) return false
  for (let p = whether - 1; p >= whether - ASKED_REACH && sentence[p] === sentence[head]; p--)
    if (ASKING.has(plainLemma[p]!)) return true
  return false
}

/** “Lofgren, *arguing for* the state, said”: whom a lawyer speaks for is not what he says. */
function isCounsel({ columns: { plainLemma, norm }, phraseHead }: Reading, { head, content }: Proposal): boolean {
  const { first } = content.interval!
  return plainLemma[head] === ARGUE && norm[head + 1] === WORD.FOR && CLIENTS.has(phraseHead[first]!)
}

/** “Said of the *veto* | that it was a gift”: that is said of it, and not by it. */
function isTopic({ columns }: Reading, { head, content }: Proposal): boolean {
  const { first } = content.interval!
  return columns.upos[head] === NOUN && first > head && thatBehindNoun(columns, head) === first
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

/** “She *asked*, | I listened”: what is told next of another is not what was asked. */
function isNoQuestion(
  { columns: { plainLemma, norm, upos, xpos } }: Reading,
  { head, cue, content }: Proposal,
): boolean {
  const { first } = content.interval!
  if (plainLemma[head] !== ASK || first <= cue.last || upos[first] !== PRON || norm[first - 1] !== WORD.COMMA)
    return false
  return upos[first + 1] === VERB && FINITE.has(xpos[first + 1]!)
}

/** “It is *unclear* whether he will run”: nobody says so but the reporter. */
function isUnclear({ columns: { plainLemma } }: Reading, { head, source }: Proposal): boolean {
  return source.interval === null && UNCLEAR.has(plainLemma[head]!)
}

/** “‘We *asked* last week,’ said Vance. ‘I …’”: who speaks in a quotation does not speak of what stands around it. */
function isAroundItsQuotation({ columns: { quote, word } }: Reading, { head, cue, content }: Proposal): boolean {
  const { first, last } = content.interval!
  if (quote[head] === 0 || first >= cue.first || last <= cue.last || quote[first] !== quote[head]) return false
  for (let p = cue.last + 1; p <= Math.min(last, cue.last + AROUND); p++)
    if (word[p] && quote[p] !== quote[head]) return true
  return false
}

/** A verb that reports with other objects only. */
function isWithoutWords(reading: Reading, proposal: Proposal): boolean {
  const { columns, phraseHead } = reading
  const { head, content } = proposal
  const { plainLemma, norm } = columns
  const verb = plainLemma[head]!
  if (GIVING.has(verb) && isNone(norm, head + 1)) {
    for (let p = head + 2; p < head + 2 + GIVEN_REACH; p++) if (NOT_GIVEN.has(plainLemma[p]!)) return true
  }
  const wordless = WORDLESS.get(verb)
  if (wordless) for (let p = head + 1; p <= head + GIVEN_REACH; p++) if (wordless.has(plainLemma[p]!)) return true
  const { first } = content.interval!
  const object = phraseHead[first]!
  if (verb === PITCH) return TENTS.has(object)
  if (verb === SHARE && norm[first] === WORD.WHICH) return !SHARED.has(phraseHead[antecedent(reading, proposal)]!)
  return verb === SHARE && object !== 0 && !SHARED.has(object) && columns.quote[first] === 0
}

/** “*No* evidence”, “*not* a single example”, “‘*not* one’”. */
const isNone = (norm: Int32Array, p: number) =>
  norm[p] === NO || norm[p] === WORD.NOT || (norm[p] === WORD.QUOTE && norm[p + 1] === WORD.NOT)

/** Where the noun is that *which* stands for. */
function antecedent(reading: Reading, proposal: Proposal): number {
  const { first, last } = proposal.content.interval!
  return antecedentOf(reading, proposal, { first, last: Math.min(first, last) }).last
}

/** “Told *nervous* panels | that the war was won”: what somebody is like who is told it says nothing; it is of the verb. */
function isAttribute({ columns: { upos, chunkLast, norm } }: Reading, { head, cue, content }: Proposal): boolean {
  const { first } = content.interval!
  return upos[head] === ADJ && cue.last < chunkLast[head]! && first > chunkLast[head]! && norm[first] === WORD.THAT
}

/** “*Asked whether he would run*, he *shrugged*”: a gesture says nothing of its own, and what was asked is another's. */
function isGesture({ columns: { plainLemma, quote, upos } }: Reading, { head, content }: Proposal): boolean {
  const { first, last } = content.interval!
  return GESTURES.has(plainLemma[head]!) && last < head && upos[first] !== PRON && quote[first] === 0
}

/**
 * “Her *warning* | drew criticism”, “a *ruling* | that blocked the hunt”, “opened it after *complaints*”: what is told of a noun is not what it says,
 * unless that stands in quotation marks.
 */
function isSubject({ columns }: Reading, { head, cue, content }: Proposal): boolean {
  const { upos, tokens, quote, norm, sentence } = columns
  const { first, last } = content.interval!
  if (upos[head] !== NOUN) return false
  if (last < cue.first) return upos[last] === ADP && quote[last] === 0 && sentence[last] === sentence[head]
  if (first !== cue.last + 1 || quote[first] !== quote[head]) return false
  // Of `the minister shares that estimate` the noun is a verb, whatever the tagger takes it for; of `has ambitions that …` it is none.
  if (norm[first] === WORD.THAT && cue.first === head && upos[cue.first - 1] !== DET && upos[cue.first - 1] !== ADJ)
    return false
  const verb = norm[first] === WORD.THAT ? first + 1 : first
  return FINITE_TAGS.has(tokens[verb]?.xpos ?? '')
}

/** “The *think* tank”, “Norland-*claimed* waters”: a part of a word or of a name does nothing. */
function isInName({ columns: { norm, plainLemma, xpos, upos } }: Reading, { head, cue }: Proposal): boolean {
  if (plainLemma[head] === THINK && plainLemma[head + 1] === TANK) return true
  if (norm[head - 1] !== XP.HYPHEN || cue.first !== head) return false
  const whose = upos[head - 2]
  return xpos[head] === XP.VBN || (xpos[head] === XP.VBD && (whose === PROPN || whose === ADJ))
}

/** “Called *his admission* | a ‘stunt’”: what something is called is not what it says, where it is no clause. */
function isDescribed({ columns }: Reading, { head, cue, content }: Proposal): boolean {
  const { upos, xpos, norm } = columns
  const { first } = content.interval!
  if (upos[head] !== NOUN || cue.first !== cue.last || first !== cue.last + 1 || upos[first] !== DET) return false
  const isOwn = xpos[head - 1] === XP.POS || xpos[head - 1] === XP.PRPS
  return isOwn && norm[first] !== WORD.THAT && !hasVerb(columns, content.interval!)
}

/** Figures rise, and nobody says so by it: “has *halved* to about 4 per cent”. */
function isQuantity({ columns: { plainLemma, upos } }: Reading, { head, cue }: Proposal): boolean {
  if (QUANTITY.has(plainLemma[head]!)) return true
  for (let p = cue.first; p <= cue.last; p++) if (upos[p] === NUM) return true
  return false
}
