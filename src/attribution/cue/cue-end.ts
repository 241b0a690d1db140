import { hashesOf, hashString } from '../../model/hash.ts'
import { type Columns, NOUN, PROPN, VERB } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'

const ORDINALS: ReadonlySet<number> = hashesOf('first second third fourth')
/** Prepositions by which verbs bring in what is said, and never a noun that is said with them. */
const BRINGING: ReadonlySet<number> = hashesOf('about against of')
const TIME = hashString('time')
const NO = hashString('no')

/** Where a cue ends at the latest, by the words that the model would join to its head, up to `last`. */
export function cueEnd(columns: Columns, head: number, last: number): number {
  let end = last
  for (const before of [beforeTimes, beforeSubject, beforeObject, beforeOffice]) end = before(columns, head, end)
  return lastWord(columns, head, end)
}

/** “Agreed *for* the first time”: that says how often it was agreed, and not on what. */
function beforeTimes({ norm, plainLemma }: Columns, head: number, last: number): number {
  const isOften =
    last > head && norm[last] === WORD.FOR && ORDINALS.has(norm[last + 2]!) && plainLemma[last + 3] === TIME
  return isOften ? last - 1 : last
}

/** “Indicated [*no additional vehicles* were involved]”: a noun right before a verb is the subject of what was said. */
function beforeSubject({ norm, xpos }: Columns, head: number, last: number): number {
  if (!FINITE.has(xpos[last + 1]!)) return last
  let p = last
  while (p > head && norm[p] !== NO) p--
  return p > head ? p - 1 : last
}

/** “Warned of [*inflation* in the north]”: the noun that a verb’s preposition brings in is what it was said of. */
function beforeObject({ norm, upos }: Columns, head: number, last: number): number {
  const isObject = last > head + 1 && upos[head] === VERB && BRINGING.has(norm[head + 1]!) && upos[head + 2] === NOUN
  return isObject ? head + 1 : last
}

/** “Documents from [*Secretary of State Lund*]”: a cue does not end within who holds an office. */
function beforeOffice({ upos, norm }: Columns, head: number, last: number): number {
  const isWithin = norm[last] === WORD.OF && upos[last - 1] === PROPN && upos[last + 1] === PROPN
  if (!isWithin || last - 1 <= head) return last
  let end = last - 1
  while (end > head && upos[end] === PROPN) end--
  return end
}
