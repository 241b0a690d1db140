import { isCapitalised } from '../../domain/casing.ts'
import { BEFORE_NUMBER, OPENING_ABBREVIATIONS, OTHER_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'
import { isKnownAbbreviation } from '../../lexicon/compromise.ts'
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts'
import { type BreakRule, firstWord } from './candidate.ts'

const ACRONYM = /^(?:\p{L}\.)+\p{L}$|^Ph\.D$/u

/** True for a word that may carry a full stop of its own; `word` as it stands in the text, without the stop. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return ACRONYM.test(word) || OTHER_ABBREVIATIONS.has(lower) || isKnownAbbreviation(lower)
}

/** `Mr. Ryabkov`, `No. 5`, `U.S. officials`, `Nov. 4` go on; `in the U.S. The talks` and `Acme Inc. He` do not. */
export const abbreviation: BreakRule = ({ mark, closers, word, after }) => {
  if (mark !== '.' || closers !== '') return null
  const lower = word.toLowerCase()
  if (OPENING_ABBREVIATIONS.has(lower)) return false
  if (BEFORE_NUMBER.has(lower)) return /^\d/.test(after) ? false : null
  const capital = word !== lower
  if (ACRONYM.test(word) || OTHER_ABBREVIATIONS.has(lower) || (capital && isKnownAbbreviation(lower))) {
    if (!capital && !ACRONYM.test(word) && lower !== 'etc' && isCapitalised(after)) return true
    return /^["“'‘]/.test(after) || (isCapitalised(after) && SENTENCE_OPENERS.has(firstWord(after).toLowerCase()))
  }
  return null
}
