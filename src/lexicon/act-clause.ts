import { isCapitalised } from '../domain/casing.ts'
import type { TaggedToken } from '../domain/token.ts'
import { NOUNS } from './cues.ts'

/**
 * True for a name, or an adjective of one, behind a noun for what was said: it opens a clause of its own, and no noun phrase
 * goes on over it (“a claim *Norland* denies”, “the charge *Norlandic* officials reject”).
 * @param before the token right before it
 */
export function opensActClause(before: TaggedToken, token: TaggedToken): boolean {
  if (before.upos !== 'NOUN' || (token.upos !== 'PROPN' && token.upos !== 'ADJ')) return false
  return NOUNS.has(before.lemma) && isCapital(token) && !isCapital(before)
}

const isCapital = ({ text }: TaggedToken) => isCapitalised(text)
