import { knownBody } from '../../../lexicon/bodies.ts'
import { DAYS_FROM_NOW, isWeekday } from '../../../lexicon/calendar.ts'
import { NAMES_OF_BODIES } from '../../../lexicon/names-of-bodies.ts'
import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADJ, ADV, AUX, type Columns, DET, NOUN, NUM, PRON, PROPN } from '../../columns/columns.ts'
import { framesOf } from '../../columns/lexicon-columns.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

const TELLING = framesOf(['recipient'])
const TELL = hashString('tell')
const REPORTERS: ReadonlySet<number> = hashesOf(
  'correspondent journalist lawmaker media press radio reporter television',
)
/** What a clause may begin with whose noun the tagger takes for the hearer's: “told CNN *five* ships had left”. */
const OPENS: ReadonlySet<number | undefined> = new Set([ADJ, ADV, DET, NUM, PRON])

/** “Promised *parents* [that grades would rise]”: those who are told are none of what they are told, nor with “assured *residents* [the work would go on]”. */
export const afterHearer: Mend = ({ columns, lexicon }, claim) => {
  const { upos, norm, chunkLast, chunkFirst } = columns
  const { first, last } = claim.content.interval!
  const told = toldBehind(columns, claim)
  if (told > 0) return withContent(claim, { first: told, last })
  if (first !== claim.cue.last + 1 || (lexicon.frames[claim.head]! & TELLING) === 0 || chunkFirst[first] !== first)
    return claim
  const hearer = chunkLast[first]!
  const goesOn = norm[hearer + 1] === WORD.THAT || upos[hearer + 1] === DET || upos[hearer + 1] === PRON
  if (!goesOn || hearer + 1 >= last) return claim
  return upos[hearer] === NOUN || upos[hearer] === PROPN ? withContent(claim, { first: hearer + 1, last }) : claim
}

/** Where a clause begins right behind a name or the press that it was *told*, whatever phrase both are taken for; -1 where none does. */
function toldBehind(columns: Columns, { head, cue, content }: Proposal): number {
  const { plainLemma, upos, xpos, marked } = columns
  const { first, last } = content.interval!
  if (plainLemma[head] !== TELL || first !== cue.last + 1 || marked[first] === 1) return -1
  const press = pressBehind(columns, first)
  const clause = press > 0 ? behindDay(columns, press) : nameEnd(columns, upos[first] === DET ? first + 1 : first, last)
  if (clause === first || upos[clause - 1] === DET || clause >= last) return -1
  const named = pressEnd(columns, first, clause)
  if (named > 0 && (FINITE.has(xpos[clause]!) || upos[clause] === AUX)) return named
  // “told Agence France-Presse *arson has* been used”
  const isSubject = upos[clause] === NOUN && FINITE.has(xpos[clause + 1]!)
  // “told local media *Lund's* heart …”
  const isNamed = press > 0 && upos[clause] === PROPN
  const opens = OPENS.has(upos[clause]) || xpos[clause] === XP.NNS || isSubject || isNamed
  return opens && hasVerb(columns, { first: clause + 1, last }) ? clause : -1
}

/** The position behind those who are told for the public: “told *local media* | the”, “told *reporters* |”; -1 where it is none of them. */
function pressBehind({ plainLemma, upos }: Columns, first: number): number {
  for (let p = first; p < first + 3; p++) {
    if (REPORTERS.has(plainLemma[p]!)) return p + 1
    if (upos[p] !== DET && upos[p] !== ADJ && upos[p] !== NOUN) break
  }
  return -1
}

/** Behind the day on which they were told: “told reporters *today*”, “*on Monday*”. */
function behindDay({ norm, tokens }: Columns, p: number): number {
  const day = norm[p] === WORD.ON ? p + 1 : p
  const { norm: word = '' } = tokens[day] ?? {}
  return isWeekday(word) || (day === p && DAYS_FROM_NOW.has(word)) ? day + 1 : p
}

/** The position behind a body that all know, where a name goes on: “told *Fox News* | Senator Lund had lied”; -1 where none does. */
function pressEnd({ tokens, upos }: Columns, first: number, end: number): number {
  const from = upos[first] === DET ? first + 1 : first
  for (let p = end - 1; p > from; p--) {
    const name = tokens.slice(from, p).map((token) => token!.text)
    if (knownBody(name.join(' ')) || NAMES_OF_BODIES.has(name.join(' '))) return p
  }
  return -1
}

/** The position behind the capitals, hyphens among them, of a name: “told *the Associated Press* | four”. */
function nameEnd({ xpos, upos, tokens }: Columns, first: number, last: number): number {
  let end = first
  while (end < last && (upos[end] === PROPN || xpos[end] === XP.NNP || tokens[end]!.text === '-')) end++
  return end
}
