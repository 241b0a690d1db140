import type { Discourse } from './discourse.ts'

const HALF_LIFE = 3
const KEPT = 120
/** What a mention weighs so many sentences back; farther back it is worked out each time. */
const NEARNESS = Float64Array.from({ length: KEPT }, (_, back) => 0.5 ** (back / HALF_LIFE))

/**
 * What a mention weighs for a phrase behind it (both by index): less the farther back it stands, double as a subject, and
 * half where only one of them is quoted (after Lappin and Leass, Computational Linguistics 20(4), 1994).
 */
export function salienceOf(mention: number, at: number, { phrases, quotationOf }: Discourse): number {
  const { sentence, subject } = phrases.list[mention]!
  const back = phrases.list[at]!.sentence - sentence
  const near = NEARNESS[back] ?? 0.5 ** (back / HALF_LIFE)
  return near * (subject ? 2 : 1) * (quotationOf[mention] === quotationOf[at] ? 1 : 0.5)
}
