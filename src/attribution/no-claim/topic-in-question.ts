import { hasAnyVerb } from '../columns/any-verb.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** “*Eva Lund:* Reformer or populist?”: what asks about somebody, without a verb, is not what he asks. */
export const topicInQuestion: Filter = ({ columns }, { head, content }) => {
  const { norm, sentence, last: lasts, marked } = columns
  if (norm[head] !== WORD.COLON || norm[lasts[sentence[head]!]!] !== WORD.QUESTION) return false
  const { first, last } = content.interval!
  return !hasAnyVerb(columns, first, last) && !marked.subarray(first, last + 1).includes(1)
}
