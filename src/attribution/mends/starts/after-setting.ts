import { isWeekday, TIME_NOUNS, TIMES_OF_DAY } from '../../../lexicon/calendar.ts'
import { wordSet } from '../../../lexicon/word-list.ts'
import { hashString } from '../../../model/hash.ts'
import { ADJ, ADP, ADV, type Columns, DET, NOUN, NUM, PRON, PROPN } from '../../columns/columns.ts'
import { framesOf } from '../../columns/lexicon-columns.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'
import { quantityStart } from '../sources/source-with-quantity.ts'

const TAKES_CLAUSE = framesOf(['that'])
const TELL = hashString('tell')

/** “*Early* Saturday”, “*late on* Sunday”. */
const LEADING = wordSet('early, earlier, last, late, later, on, this')
/** Where somebody speaks: “in *a televised address*”, “on *a call*”. */
const SETTINGS = wordSet(`
address, appearance, briefing, broadcast, call, conference, debate, email, e-mail, filing, hearing, interview, letter, memo, message, note, post, rally,
release, speech, statement, testimony, tweet, video
`)
const IN_SETTING: ReadonlySet<number | undefined> = new Set([ADJ, DET, NOUN, PROPN])
/** How many words name a setting, and how many settings there are at once: “in a statement late on Sunday”. */
const [LONGEST, MOST] = [6, 3]

/** What a clause begins with behind a setting. */
const OPENS: ReadonlySet<number | undefined> = new Set([ADJ, ADV, DET, NOUN, NUM, PRON, PROPN])
/** None of them is whom something is told. */
const COUNTS = wordSet('all, both, half, hundreds, many, most, none, scores, several, some, thousands')
/** What a number follows on. */
const BEFORE_NUMBERS = wordSet('about, almost, at, fewer, less, more, nearly, only, over, roughly, some, up')
const NUMBERS = wordSet('a, all, an, half, every')

/**
 * “Said *in an address on Wednesday night* [one of the banks had failed]”, “told *analysts on a call* [most stores would close]”, “told CNN [*three
 * of* her voters had died]”: where and when it is said, and who hears it, is none of what was said, but how many it tells of is.
 */
export const afterSetting: Mend = ({ columns, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  const { quote, sentence, upos, marked } = columns
  const from = claim.cue.last + 1
  if (first < from || (lexicon.frames[claim.head]! & TAKES_CLAUSE) === 0 || quote[from] !== quote[first]) return claim
  const heard = hearerEnd(columns, claim)
  const start = behindSettings(columns, heard)
  const isCounted = start > from && counts(columns, start)
  const opens = isCounted || (start > heard && OPENS.has(upos[start]))
  if (first < start && start < last && opens && marked[start] === 0 && goesOn(columns, start, last))
    return withContent(claim, { first: start, last })
  if (sentence[first] !== sentence[claim.head] || !hasVerb(columns, { first, last })) return claim
  if (start < first && opensBeforeAside(columns, start, first)) return withContent(claim, { first: start, last })
  const counted = quantityStart(columns, withHyphen(columns, { first, last }))
  return counted >= from && counted < first ? withContent(claim, { first: counted, last }) : claim
}

/** “*Several* of them”, “*up to* ten”, “*more than* half”: true where it is told of how many something is said. */
function counts({ tokens, upos }: Columns, p: number): boolean {
  const [word, next, behind] = [p, p + 1, p + 2].map((at) => tokens[at]?.norm ?? '')
  if (COUNTS.has(word!)) return true
  if (!BEFORE_NUMBERS.has(word!)) return false
  const number = /^(?:least|most|than|to)$/.test(next!) ? p + 2 : p + 1
  return upos[number] === NUM || NUMBERS.has(number === p + 1 ? next! : behind!)
}

/** True where a clause has its verb, or is cut off before it: “told the Post [several of his colleagues] | *had* gone”. */
const goesOn = (columns: Columns, first: number, last: number): boolean =>
  hasVerb(columns, { first: first + 1, last }) || FINITE.has(columns.xpos[last + 1]!)

/** “Said on Thursday [*four men*, all of them Danes, had been held]”: a clause begins with its subject, and not behind that. */
const opensBeforeAside = ({ chunkLast, norm, upos, tokens }: Columns, start: number, aside: number): boolean =>
  norm[aside - 1] === WORD.COMMA &&
  chunkLast[start] === aside - 2 &&
  upos[start] !== PRON &&
  !TIME_NOUNS.has(tokens[aside - 2]!.lemma)

/** The position behind the one who is told something, or behind the cue. */
function hearerEnd(columns: Columns, { head, cue }: Proposal): number {
  const { plainLemma, chunkFirst, chunkLast, upos, tokens } = columns
  const from = cue.last + 1
  if (cue.last !== head || plainLemma[head] !== TELL || chunkFirst[from] !== from) return from
  let end = from
  while (
    end <= chunkLast[from]! &&
    !(end > from && counts(columns, end)) &&
    upos[end] !== NUM &&
    !isWeekday(tokens[end]!.norm)
  )
    end++
  return end
}

function behindSettings(columns: Columns, from: number): number {
  let p = from
  for (let more = 0; more < MOST; more++) p = behindSetting(columns, p)
  return p
}

/** The position behind a day or a setting that begins here; the same where none does. */
function behindSetting({ tokens, upos, xpos, norm }: Columns, p: number): number {
  let day = p
  while (LEADING.has(tokens[day]?.norm ?? '')) day++
  if (isWeekday(tokens[day]?.norm ?? '')) {
    let end = day + 1
    while (TIMES_OF_DAY.has(tokens[end]?.norm ?? '')) end++
    return xpos[end] === XP.POS ? p : end
  }
  if (upos[p] !== ADP) return p
  let last = -1
  for (let at = p + 1; at <= p + LONGEST && (IN_SETTING.has(upos[at]) || xpos[at] === XP.VBN); at++)
    if (SETTINGS.has(tokens[at]!.lemma)) last = at
  return last < 0 || xpos[last + 1] === XP.POS || norm[last + 1] === WORD.OF ? p : last + 1
}

/** “Nearly [*two-*thirds*] of them”: a content may begin in the midst of a word. */
function withHyphen({ tokens }: Columns, { first, last }: { first: number; last: number }) {
  const [before, hyphen] = [tokens[first - 2], tokens[first - 1]]
  const isCut = hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === tokens[first]!.start
  return { first: isCut ? first - 2 : first, last }
}
