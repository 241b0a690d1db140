import { isCapitalised } from '../../domain/casing.ts'
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts'
import { type BreakRule, firstWord } from './candidate.ts'

/** `We will ... Moscow first.` goes on; `We will see ... But not now.` does not. */
export const ellipsis: BreakRule = ({ mark, after }) => {
  if (!/^(?:\.{2,3}|…)$/.test(mark)) return null
  const next = firstWord(after)
  return next !== 'I' && isCapitalised(next) && SENTENCE_OPENERS.has(next.toLowerCase())
}
