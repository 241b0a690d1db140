import { hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import { hasVerb } from '../mends/has-verb.ts'
import type { Filter } from './filter.ts'

const QUOTE = hashString('quote')

/** “[Lund] *was quoted* by Reuters as saying …”: the name of who is quoted is nothing that was said; what he says is a claim of its own. */
export const quotedBy: Filter = ({ columns }, { head, cue, content }) => {
  const { plainLemma, norm, quote } = columns
  const { first, last } = content.interval!
  if (plainLemma[head] !== QUOTE || norm[cue.last + 1] !== WORD.BY || last >= cue.first) return false
  return quote[first] === 0 && !hasVerb(columns, { first, last })
}
