import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'

const WINDOW = 120
const HALF_LIFE = 3

/**
 * The most salient of those mentioned lately: each mention weighs less the farther back it stands, subjects weigh double,
 * and mentions inside quotations half (after Lappin and Leass, Computational Linguistics 20(4), 1994).
 */
export const salience: Sieve = (phrase, at, { phrases, registry, parsed, quotationOf }) => {
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const weights = new Map<number, number>()
  let best: number | null = null
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const resolved = registry.resolved[i]
    if (!resolved || !agrees(norm, registry.entities[resolved.entity]!)) continue
    const mention = phrases.list[i]!
    const near = 0.5 ** ((phrase.sentence - mention.sentence) / HALF_LIFE)
    const weight = near * (mention.subject ? 2 : 1) * (quotationOf[i] === quotationOf[at] ? 1 : 0.5)
    const total = (weights.get(resolved.entity) ?? 0) + weight
    weights.set(resolved.entity, total)
    if (best === null || total > weights.get(best)!) best = resolved.entity
  }
  return best
}
