import { ADJ, NOUN, VERB } from '../columns/columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD } from '../columns/vocabulary.ts'
import { START, startKind } from '../cue/frame.ts'
import type { Proposal } from '../proposal.ts'

/** The name of the construction that a claim was found in, by its cue and by how its content begins. */
export function construction({ columns }: Reading, { head, cue, content }: Proposal): string {
  const { upos, norm, quote } = columns
  if (norm[head] === WORD.ACCORDING) return 'according-to'
  const tag = upos[head]
  if (tag === NOUN) return 'noun'
  if (tag === ADJ) return 'adjective'
  if (tag !== VERB) return columns.word[head] ? 'other-word' : norm[head] === WORD.COLON ? 'colon' : 'punctuation'
  const { first, last } = content.interval!
  if (last < cue.first) return 'content-before-verb'
  if (first < cue.first) return 'content-around-verb'
  if (quote[first] !== 0) return 'verb-quotation'
  const start = startKind(columns, first)
  if (start === START.THAT) return 'verb-that'
  if (start === START.TO) return 'verb-to'
  return start === START.QUESTION ? 'verb-question' : 'verb-object-or-clause'
}
