import type { Discourse } from '../discourse.ts'

const QUANTITY =
  /^(bunch|couple|crowd|dozen|fifth|group|half|handful|hundred|majority|million|minority|number|percent|plurality|quarter|score|third|thousand)$/

/** `a group of governors`, `half of GOP voters`: the phrase of those who are counted, by index; null for other phrases. */
export function countedBehind(at: number, end: number, { parsed, phrases }: Discourse): number | null {
  const { lemma, end: before } = phrases.list[at]!
  const next = phrases.list[at + 1]
  if (!QUANTITY.test(lemma) || !next || next.end > end || next.form === 'pronoun') return null
  const isPeople = next.plural || next.kind === 'group'
  return isPeople && /^\s+of\s+(the\s+)?$/.test(parsed.text.slice(before, next.start)) ? at + 1 : null
}
