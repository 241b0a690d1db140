import { FINITE_TAGS, type TaggedToken } from '../../domain/token.ts'
import { opensActClause } from '../../lexicon/act-clause.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { DAYS_FROM_NOW, isMonth, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { VERBS } from '../../lexicon/cues.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { SLOGAN_ENDINGS } from '../../lexicon/slogan-words.ts'
import { endsGivenName } from '../names/hyphenated-name.ts'
import { standsInsideName } from '../names/inside-name.ts'
import { isInOfficeTail } from '../names/office-tail.ts'
import { isYetToTake } from '../names/role-head.ts'
import { isSuffix } from '../names/titles.ts'
import { isWordAsName, isWordAsSurname } from '../names/word-as-name.ts'
import { isCapital, isGlued } from '../token-shape.ts'
import { joinsFields } from './joined-fields.ts'
import { isPersonNoun, kindOfNoun } from './kind-of-noun.ts'

/** What a token is to the noun phrase before it: its `head` so far, a word on the way to one, or none of it. */
type Role = 'head' | 'inside' | 'outside'

/** A token where a phrase `opens`, without a possessor, or is `headed` by a noun already. */
type Position = {
  readonly tokens: readonly TaggedToken[]
  readonly at: number
  readonly opens: boolean
  readonly headed: boolean
}

/** Says by its part of speech whether a token belongs to a phrase that begins or goes on there. */
export function roleInPhrase(position: Position): Role {
  const { tokens, at, opens, headed } = position
  const token = tokens[at]!
  if (headed && (endsGivenName(tokens, at) || isYetToTake(tokens, at) || isWordAsSurname(tokens, at))) return 'head'
  if (headed && (standsInsideName(tokens, at) || isInOfficeTail(tokens, at))) return 'inside'
  if (headed && opensClauseOfAct(tokens[at - 1]!, token)) return 'outside'
  if (headed && isCapital(token) && (opensClauseBehind(tokens, at) || opensBareClause(tokens, at))) return 'outside'
  if (headed && opensRelative(tokens, at)) return 'outside'
  if (headed && (countsOthers(tokens, at) || isTimeOfAct(tokens, at))) return 'outside'
  if (isWordAsName(tokens, at)) return 'inside'
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
      return 'head'
    case 'DET':
      return opens || (!headed && tokens[at - 1]?.upos === 'DET') ? 'inside' : 'outside'
    case 'NUM':
      return roleOfNumber(position)
    case 'ADJ':
      return roleOfAdjective(position)
    case 'VERB':
      return roleOfVerb(position)
    case 'ADV':
      return roleOfAdverb(position)
    case 'PUNCT':
    case 'SYM':
      return isJoint(tokens, at) || (headed && joinsFields(tokens, at)) ? 'inside' : 'outside'
    case 'CCONJ':
      return roleOfAnd(position)
    default:
      return 'outside'
  }
}

/** `a claim | Norland denies`; of `the opposition National Union`, `the ruling National Union` the first noun is no act, and the union is of it. */
const opensClauseOfAct = (before: TaggedToken, token: TaggedToken): boolean =>
  !/^(opposition|ruling)$/.test(before.norm) && opensActClause(before, token)

/**
 * `the first time | Republicans agree`, `the day | Lund left`: a clause that hangs on its noun without *that*; `this winter |
 * Republicans said`: the time of what follows.
 */
const opensClauseBehind = (tokens: readonly TaggedToken[], at: number): boolean =>
  (/^(moment|reason|time|way)$/.test(tokens[at - 1]!.text) || isTimeOf(tokens, at - 1)) && tokens[at - 2]?.text !== '-'

/** Words in the longest name that may open a clause, and in what may stand between it and its verb. */
const [LONGEST_NAME, LONGEST_ADVERB] = [4, 2]

/** `the wall | Paul Berg wants`, `the amount | Ann Lund essentially gave`: who does something with a thing is no part of what it is called; `the oil giant Exxon` is. */
function opensBareClause(tokens: readonly TaggedToken[], at: number): boolean {
  const [noun, name] = [tokens[at - 1]!, tokens[at]!]
  if (noun.upos !== 'NOUN' || isCapital(noun) || name.upos !== 'PROPN' || !isGivenName(name.norm)) return false
  return kindOfNoun(noun, tokens[at - 2]) === 'thing' && isFiniteVerb(tokens[verbOf(tokens, at)])
}

/**
 * `voters | Norpress spoke to said`: who meets those who say something themselves is no part of them. What stands behind a verb of saying may be what is said:
 * `the ones Norland says are secret`.
 */
export function opensRelative(tokens: readonly TaggedToken[], at: number): boolean {
  const [noun, name] = [tokens[at - 1]!, tokens[at]!]
  if (noun.upos !== 'NOUN' || noun.xpos !== 'NNS' || (isCapital(noun) && at > 1) || name.upos !== 'PROPN') return false
  const verb = verbOf(tokens, at)
  if (!isFiniteVerb(tokens[verb]) || VERBS.get(tokens[verb]!.lemma)?.sense.frames?.includes('that')) return false
  return isFiniteVerb(tokens[tokens[verb + 1]?.upos === 'ADP' ? verb + 2 : verb + 1])
}

/** Index of the word behind a name and an adverb. */
function verbOf(tokens: readonly TaggedToken[], name: number): number {
  let verb = name + 1
  while (verb < name + LONGEST_NAME && isCapital(tokens[verb]) && tokens[verb]!.upos === 'PROPN') verb++
  for (const limit = verb + LONGEST_ADVERB; verb < limit && tokens[verb]?.upos === 'ADV'; ) verb++
  return verb
}

const isFiniteVerb = (token: TaggedToken | undefined): boolean => FINITE_TAGS.has(token?.xpos ?? '')

const isTimeOf = (tokens: readonly TaggedToken[], at: number): boolean => TIME_NOUNS.has(tokens[at]?.text ?? '')

/** `On Monday evening | several senators said`: with a word for how many somebody else begins. */
const countsOthers = (tokens: readonly TaggedToken[], at: number): boolean =>
  isTimeOf(tokens, at - 1) && (tokens[at]!.upos === 'NUM' || /^(few|many|most|several|some)$/.test(tokens[at]!.norm))

/** `Black Friday`, `Super Tuesday` are days by a name of their own; a Sheffield Wednesday is a club. */
const DAY_NAMES = /^(ash|black|bloody|boxing|cyber|easter|fat|giving|good|holy|palm|ruby|sheffield|super|the)$/

/**
 * `A federal judge | late Thursday | barred`, `told CNN | Thursday`, `accused Hale | March 3 | of`, `a meeting with Hale | last week`, `freed Hale | days after`: when
 * somebody acts is no part of him; `the Sunday Times` and `a Tuesday meeting` are.
 */
export function isTimeOfAct(tokens: readonly TaggedToken[], at: number): boolean {
  const { norm } = tokens[at]!
  if (isCapital(tokens[at - 1]) && /^(days|hours|minutes|moments|months|weeks|years)$/.test(norm))
    return /^(after|ago|before|earlier|later)$/.test(tokens[at + 1]?.norm ?? '')
  if (DAYS_FROM_NOW.has(tokens[at]!.text)) return !isNounAhead(tokens, at)
  if (/^(last|next|this)$/.test(norm) && isTimeOf(tokens, at + 1)) return !isNounAhead(tokens, at + 1)
  if (isCapital(tokens[at]) && isMonth(norm)) return tokens[at + 1]?.upos === 'NUM'
  const day = /^(early|late)$/.test(norm) ? at + 1 : at
  if (!isWeekday(tokens[day]?.norm ?? '') || DAY_NAMES.test(tokens[at - 1]!.norm)) return false
  const next = tokens[day + 1]
  return !next || !/^(NOUN|PROPN)$/.test(next.upos) || isTimeOf(tokens, day + 1)
}

const isNounAhead = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.upos ?? '')

/** `AT & T`, `the Food and Drug Administration`, `Naama Or-Peled`. */
function roleOfAnd({ tokens, at, headed }: Position): Role {
  const { norm } = tokens[at]!
  if (norm === '&') return isNounAhead(tokens, at) ? 'inside' : 'outside'
  if (!headed && joinsAdjectives(tokens, at)) return 'inside'
  const isName = isCapital(tokens[at]) && at > 0 && tokens[at + 1]?.text === '-' && isJoint(tokens, at + 1)
  return isName || (headed && joinsFields(tokens, at)) ? 'inside' : 'outside'
}

/** What an adjective behind it is said of the subject with. */
const LINKING = /^(be|become|feel|get|grow|look|remain|seem|sound|stay)$/

/**
 * `current | and | former officials`, `a small | but | vocal group`: two adjectives of one noun; `Israeli and Palestinian officials` are two groups
 * of them.
 */
function joinsAdjectives(tokens: readonly TaggedToken[], and: number): boolean {
  const [before, adjective, other] = [tokens[and - 2], tokens[and - 1], tokens[and + 1]]
  if (!/^(and|or|but|yet)$/.test(tokens[and]?.norm ?? '') || adjective?.upos !== 'ADJ' || other?.upos !== 'ADJ')
    return false
  if (isCapital(other) || (before && isCapital(adjective)) || countryOfDemonym(adjective.text)) return false
  if ((before && LINKING.test(before.lemma)) || /^(few|many|most|other|several|some|such)$/.test(other.norm))
    return false
  let noun = and + 2
  while (tokens[noun]?.upos === 'ADJ') noun++
  return /^(NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')
}

function roleOfNumber({ tokens, at, headed }: Position): Role {
  const nounAhead = isNounAhead(tokens, at)
  if (!headed) return nounAhead ? 'inside' : 'head'
  const { norm, text } = tokens[at]!
  if (knownBody(`${tokens[at - 1]!.text} ${text}`)) return 'head'
  if (isCapital(tokens[at - 1])) {
    // `Sabine ten Broek`
    if (norm === 'ten' && isCapital(tokens[at + 1])) return 'inside'
    if (isSuffix(text)) return 'head'
    // `Prime Minister Yoav Hadari | two days before`, but `Channel 4 News`.
    if (/^\p{Ll}/u.test(text)) return 'outside'
  }
  return nounAhead ? 'inside' : 'outside'
}

function roleOfAdjective({ tokens, at, headed }: Position): Role {
  const { norm, text, xpos } = tokens[at]!
  const before = tokens[at - 1]
  if (xpos === 'NNP' && isCapital(before)) return 'head'
  if (!headed && joinsAdjectives(tokens, at + 1)) return 'inside'
  // `Mark | Cuban`
  if (headed && isCapital(tokens[at]) && isGivenName(before!.norm) && !isNounAhead(tokens, at) && isCapital(before))
    return 'head'
  if (isNounAhead(tokens, at) || tokens[at + 1]?.xpos === 'HYPH') return 'inside'
  if (isPersonNoun(norm)) return 'head'
  // `A 61-year-old Jamaican`
  if (headed) return before!.upos === 'ADJ' && countryOfDemonym(text) ? 'head' : 'outside'
  // `the accused`, `Russian`
  return before?.upos === 'DET' || isCapital(tokens[at]) ? 'head' : 'outside'
}

/** What something does to those behind it. */
const CAUSING =
  /^(alarming|allowing|angering|asking|blaming|causing|citing|drawing|enabling|forcing|leaving|letting|pressing|prompting|pushing|quoting|telling|urging)$/

function roleOfVerb({ tokens, at, opens, headed }: Position): Role {
  const token = tokens[at]!
  const { norm, xpos } = token
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const nounAhead = isNounAhead(tokens, at)
  // `a U.S. appeals court`
  if (norm === 'appeals' && next?.norm === 'court') return 'inside'
  // `The Fed`
  if (isCapital(token) && before?.norm === 'the' && !isCapital(next) && knownBody(token.text)) return 'head'
  if (norm === 'including' || (opens && norm === 'named')) return 'outside'
  // `the Organizing Committee`: a word of a name, whatever the tagger says.
  if (at > 0 && isCapital(token) && isCapital(next) && !/^VB[ZP]$/.test(xpos)) return 'inside'
  // `was investigating claims`, `after rejecting talks`, `accused of treating parliament`: a verb with its object.
  if (opens && /^(AUX|NOUN|PROPN|PRON)$/.test(before?.upos ?? '')) return 'outside'
  // `…, prompting | opposition leaders to call for protests`
  if (opens && CAUSING.test(norm)) return 'outside'
  const opensClause = before?.upos === 'SCONJ' || /^(after|before|without)$/.test(before?.norm ?? '')
  if (opens && xpos === 'VBG' && opensClause) return 'outside'
  // `had not been asked, contradicting | Lund`, `who is ill, praised | Lund`; but `, embattled governor Ann Lund`.
  if (opens && before?.text === ',' && !isCapital(token) && next?.upos === 'PROPN') return 'outside'
  if (headed && next?.upos === 'PROPN' && isPersonNoun(norm)) return 'head'
  if (!nounAhead) return 'outside'
  if (headed && xpos === 'VBG' && countryNamed(before!.text)) return 'inside'
  // `a | disputed | island`; behind a noun only where a hyphen links the two: `the Saudi-led coalition`.
  const describes = !headed && (xpos === 'VBN' || xpos === 'VBG')
  return describes || isGlued(tokens, at) ? 'inside' : 'outside'
}

function roleOfAdverb({ tokens, at, opens, headed }: Position): Role {
  const { norm, end } = tokens[at]!
  const next = tokens[at + 1]
  if (headed && isCapital(tokens[at]) && isCapital(tokens[at - 1]) && SLOGAN_ENDINGS.has(norm)) return 'head'
  if (next?.text === '-' && next.start === end) return headed ? 'outside' : 'inside'
  const describes = next?.upos === 'ADJ' || (isNounAhead(tokens, at) && norm.endsWith('ly'))
  return !headed && !opens && describes ? 'inside' : 'outside'
}

/** A hyphen or slash inside a word (`Resnick-Day`, `NBC/Wall Street Journal`). */
const isJoint = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^[-–/]$/.test(tokens[at]!.text) && isGlued(tokens, at) && isGlued(tokens, at + 1)
