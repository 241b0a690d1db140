import { BODY_NOUNS, NATIONAL_BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { beforeTime } from '../columns/before-time.ts'
import { PROPN } from '../columns/columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'

/**
 * “Egypt, *which* rejected the plan”, “the union, *which* endorsed Lund”: true where a relative pronoun that speaks stands for a name or a body. The
 * models see the pronoun alone, which mostly stands for a thing.
 */
export function isWhichOfBody({ columns: { norm, upos, tokens } }: Reading, { source, cue }: Proposal): boolean {
  const which = source.interval
  if (!which || which.first !== which.last || norm[which.first] !== WORD.WHICH || which.first > cue.first) return false
  if (norm[which.first - 1] !== WORD.COMMA) return false
  const noun = beforeTime(tokens, which.first - 2)
  const lemma = tokens[noun]?.lemma ?? ''
  return upos[noun] === PROPN || BODY_NOUNS.has(lemma) || NATIONAL_BODY_NOUNS.has(lemma)
}
