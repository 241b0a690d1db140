import type { Sieve } from '../discourse.ts'

/** `the Clinton campaign` again, `Republican leaders` again: the same words for a body, a group or a text. */
export const sameWords: Sieve = (phrase, at, { byLabel, labelOf }) => {
  if (phrase.kind === 'person' && phrase.determiner !== 'definite') return null
  return byLabel.get(labelOf(at).toLowerCase()) ?? null
}
