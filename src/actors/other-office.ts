import type { Entity } from './entity.ts'
import type { Phrase } from './phrases/phrase.ts'

/** Offices whose holder nobody calls by the last word alone: a prime minister is not `the minister`. */
const WHOLE = /\b(prime minister|vice[ -]president|attorney general|secretary[ -]general)$/i

/** True of somebody whom the article calls nothing of the kind but by such an office, where the phrase names another. */
export function holdsOtherOffice({ lemma, role }: Phrase, { roles }: Entity): boolean {
  const alike = [...roles].filter((one) => one.toLowerCase().endsWith(lemma))
  return alike.length > 0 && !WHOLE.test(role ?? '') && alike.every((one) => WHOLE.test(one))
}
