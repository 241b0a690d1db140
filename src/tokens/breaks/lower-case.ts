import { isAbbreviation } from './abbreviation.ts'
import { type BreakRule, firstWord } from './candidate.ts'

/** `What now? he asked himself.` */
const REPORTED = /^(?:he|she|they|we|it|i) /

/** `"Go away!" he said.` is one sentence: what goes on in lower case seldom starts a new one. */
export const lowerCase: BreakRule = ({ mark, closers, word, after }) => {
  const next = firstWord(after)
  if (!/^\p{Ll}/u.test(next)) return null
  const plainEnd = mark === '?' || (mark === '.' && /^\p{Ll}{3,}$/u.test(word) && !isAbbreviation(word))
  return plainEnd && closers === '' && /^\p{Ll}/u.test(after) && !REPORTED.test(after) ? null : false
}
