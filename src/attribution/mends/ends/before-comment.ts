import { wordSet } from '../../../lexicon/word-list.ts'
import { hashesOf } from '../../../model/hash.ts'
import { ADP, CCONJ, type Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

/** What whoever says something does by that, and what comes of it. */
const DOING = wordSet(`
alluding, contradicting, contrasting, echoing, ending, joining, mocking, pointing, prompting, referring, reiterating, requesting, reversing, revising,
sparking
`)
/** “*A swipe* at”, “*a move* that”: what the reporter calls what was said or done. */
const CALLED = wordSet(`
allegation, allusion, assertion, blow, boost, charge, claim, decision, dig, jab, move, nod, reference, rebuke, resolution, reversal, setback,
sign, swipe
`)
/** “In *remarks* that were seen as a threat”: in what something was said, where a clause tells more of that. */
const TEXTS = wordSet('comments, email, interview, letter, message, post, remarks, speech, statement, tweet, video')
/** “As *did* his rivals”: others who did the same. */
const ALIKE = wordSet('did, do, does, had, has, have')
/** “*Days* after”, “*less than an hour* before”. */
const UNITS = wordSet('days, hours, minutes, moments, months, weeks, years, day, hour, month, week, year')
const WHEN = wordSet('after, before, since')
/** How many words a stretch of time may have: “*less than two weeks* after”. */
const REACH = 5
/** No content is longer that is still looked through. */
const LONGEST = 80

/**
 * “Said [the plan was dead], *contradicting his spokesman*”, “vowed [to stay], *two days after police shot at a crowd*”, “called for [a vote], *in an
 * apparent reference to Lund*”: what the reporter tells of what was said is none of it.
 */
export const beforeComment: Mend = ({ columns }, claim) => {
  const { norm, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || quote[last] !== 0 || sentence[first] !== sentence[last]) return claim
  for (let p = first + 1; p < Math.min(last - 1, first + LONGEST); p++) {
    // “… ‘to fail,’ *a decision* that”
    const from = norm[p + 1] === WORD.QUOTE ? p + 2 : p + 1
    if (norm[p] !== WORD.COMMA || quote[from] !== 0 || goesOn(columns, p, last)) continue
    if (!isComment(columns, from) && !(isWhen(columns, from) && isAhead(columns, first, p))) continue
    const end = lastWord(columns, first, p - 1)
    // “That the firm, *echoing* others, had lied”: a clause without its verb goes on behind.
    const isWhole =
      norm[first] === WORD.TO ||
      hasVerb(columns, { first, last: end }) ||
      !norm.subarray(p + 1, last).includes(WORD.COMMA)
    if (isWhole && end > first) return withContent(claim, { first, last: end })
  }
  return claim
}

/** “[Three were freed], *officials said, prompting* tears”: the same behind a speaker in the midst. */
export const beforeInsertedComment: Mend = ({ columns }, claim) => {
  const { norm, quote, xpos, tokens } = columns
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  const opening = Math.min(claim.cue.first, source?.first ?? claim.cue.first)
  const comma = Math.max(claim.cue.last, source?.last ?? -1) + 1
  if (first >= opening || last <= comma || norm[comma] !== WORD.COMMA || quote[comma + 1] !== 0) return claim
  if (xpos[comma + 1] !== XP.VBG || !DOING.has(tokens[comma + 1]!.norm)) return claim
  const goesOn = quote.subarray(comma, last + 1).some((mark) => mark !== 0)
  return goesOn ? claim : withContent(claim, { first, last: lastWord(columns, first, opening - 1) })
}

/** True where another clause of what was said comes behind: “…, *and that* it would pay”. */
function goesOn({ norm, upos }: Columns, from: number, last: number): boolean {
  for (let p = from + 1; p < last; p++) if (norm[p] === WORD.COMMA && upos[p + 1] === CCONJ) return true
  return false
}

function isComment({ tokens, xpos, norm, chunkFirst, chunkLast }: Columns, p: number): boolean {
  const { norm: word } = tokens[p]!
  if (norm[p] === WORD.AS && ALIKE.has(tokens[p + 1]?.norm ?? '')) return chunkFirst[p + 2] === p + 2
  if (xpos[p] === XP.VBG) return DOING.has(word) && (word !== 'pointing' || norm[p + 1] === WORD.TO)
  const phrase = word === 'in' ? p + 1 : p
  // “…, *in what she called* a first step”
  if (phrase > p && norm[phrase] === WORD.WHAT) return true
  const noun = chunkLast[phrase]!
  if (phrase > p && chunkFirst[phrase] === phrase && TEXTS.has(tokens[noun]!.norm))
    return norm[noun + 1] === WORD.THAT || norm[noun + 1] === WORD.WHICH
  return ARTICLES.has(norm[phrase]!) && chunkFirst[phrase] === phrase && CALLED.has(tokens[chunkLast[phrase]!]!.norm)
}
const ARTICLES = hashesOf('a an')

function isWhen({ tokens, upos }: Columns, p: number): boolean {
  // “On Monday, *the day before* it meets” is that day.
  if (upos[p] === ADP || tokens[p]?.norm === 'the') return false
  for (let at = p + 1; at < p + REACH; at++)
    if (WHEN.has(tokens[at]?.norm ?? '')) return UNITS.has(tokens[at - 1]!.norm)
  return false
}

/** What is past may itself have been so long after something: “said he *was* found alive, three days after he fell”. */
const isAhead = (columns: Columns, first: number, comma: number): boolean =>
  columns.norm[first] === WORD.TO ||
  columns.xpos.subarray(first, comma).includes(XP.MD) ||
  !hasVerb(columns, { first, last: comma - 1 })
