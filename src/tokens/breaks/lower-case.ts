import { type BreakRule, firstWord } from './candidate.ts'

/** `"Go away!" he said.` is one sentence: what goes on in lower case seldom starts a new one. */
export const lowerCase: BreakRule = ({ mark, closers, word, after }) => {
  const next = firstWord(after)
  if (!/^\p{Ll}/u.test(next)) return null
  const plainWord = mark === '.' && closers === '' && /^\p{Ll}{3,}$/u.test(word)
  return plainWord && /^\p{Ll}/u.test(after) ? null : false
}
