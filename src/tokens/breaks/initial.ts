import { isCapitalised } from '../../domain/casing.ts'
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts'
import { type BreakRule, firstWord } from './candidate.ts'

/** `Sergei A. Ryabkov` goes on; `Plan B. The minister` and `wrote on X. Lawmakers said` do not. */
export const initial: BreakRule = ({ mark, closers, word, previous, after }) => {
  if (mark !== '.' || closers !== '' || !/^\p{Lu}$/u.test(word)) return null
  const next = firstWord(after)
  if (word === 'X' && /^\p{Ll}/u.test(previous)) return true
  return !(isCapitalised(next) && (next.length === 1 || !SENTENCE_OPENERS.has(next.toLowerCase())))
}
