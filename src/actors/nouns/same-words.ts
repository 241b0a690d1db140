import type { Sieve } from '../discourse.ts'
import { uncounted } from '../labels/label.ts'

/** `the Clinton campaign` again, `Republican leaders` again: the same words for a body, a group or a text, counted or not. */
export const sameWords: Sieve = (phrase, at, { byLabel, labelOf }) => {
  if (phrase.kind === 'person' && phrase.determiner !== 'definite') return null
  const label = labelOf(at).toLowerCase()
  return byLabel.get(label) ?? byLabel.get(uncounted(label)) ?? null
}
