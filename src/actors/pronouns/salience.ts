import { agrees } from '../agreement.ts'
import type { Discourse, Sieve } from '../discourse.ts'

const WINDOW = 120
const HALF_LIFE = 3
/** What somebody weighs whom the pronoun does not fit. */
const DISAGREES = -1
/** What a mention weighs so many sentences back; farther back it is worked out each time. */
const NEARNESS = Float64Array.from({ length: WINDOW }, (_, back) => 0.5 ** (back / HALF_LIFE))

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

/** The most salient of those mentioned lately. */
export const salience: Sieve = (phrase, at, discourse) => {
  const { registry, parsed } = discourse
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const weights = new Map<number, number>()
  let best: number | null = null
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const resolved = registry.resolved[i]
    if (!resolved) continue
    const before = weights.get(resolved.entity) ?? (agrees(norm, registry.entities[resolved.entity]!) ? 0 : DISAGREES)
    const total = before === DISAGREES ? DISAGREES : before + salienceOf(i, at, discourse)
    weights.set(resolved.entity, total)
    if (total === DISAGREES) continue
    if (best === null || total > weights.get(best)!) best = resolved.entity
  }
  return best
}
