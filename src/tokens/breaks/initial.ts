import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts'
import { type BreakRule, firstWord } from './candidate.ts'

/** `Sergei A. Ryabkov` goes on; `Plan B. The minister` does not. */
export const initial: BreakRule = ({ mark, closers, word, after }) => {
  if (mark !== '.' || closers !== '' || !/^\p{Lu}$/u.test(word)) return null
  const next = firstWord(after)
  return !(/^\p{Lu}/u.test(next) && (next.length === 1 || !SENTENCE_OPENERS.has(next.toLowerCase())))
}
