import { BEFORE_NUMBER, OPENING_ABBREVIATIONS, OTHER_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { isKnownAbbreviation } from '../lexicon/compromise.ts'

/**
 * True if the full stop after a word is part of it. `last` says that the sentence ends there, `next` is the character
 * after the white space. `Mr.`, `Nov.`, `No. 5` and `A.` in a name keep it; in `He said no.` it is a token of its own.
 */
export function keepsFullStop(word: string, last: boolean, next: string): boolean {
  const lower = word.toLowerCase()
  const capital = word !== lower
  if (word === 'v') return !last
  if (word.length === 1) return capital ? !last : !last && BEFORE_NUMBER.has(lower) && /\d/.test(next)
  if (BEFORE_NUMBER.has(lower)) return !last && /\d/.test(next)
  if (last) return OTHER_ABBREVIATIONS.has(lower) && (capital || (ALWAYS.has(lower) && lower !== 'etc'))
  if (OPENING_ABBREVIATIONS.has(lower) || ALWAYS.has(lower)) return true
  return capital && (OTHER_ABBREVIATIONS.has(lower) || isKnownAbbreviation(lower))
}

const ALWAYS: ReadonlySet<string> = new Set([
  'al',
  'approx',
  'cf',
  'co',
  'corp',
  'dept',
  'est',
  'etc',
  'inc',
  'ltd',
  'vs',
])
