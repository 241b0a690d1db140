import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'
import { salienceOf } from '../mention-salience.ts'

const WINDOW = 120
/** What somebody weighs whom the pronoun does not fit. */
const DISAGREES = -1

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
