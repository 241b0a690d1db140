import type { Claim } from '../domain/claim.ts'
import { shared } from './topic-words.ts'

type Sided = {
  readonly claim: Pick<Claim, 'type'>
  readonly party: string
  readonly targets: readonly string[]
  readonly words: readonly string[]
}

/** The matters of one article: which claims were brought to which dispute so far. */
export type ArticleMatters = {
  readonly add: (id: string, claim: Sided) => void
  readonly find: (claim: Sided) => string | null
}

/**
 * An article is mostly about one quarrel between two sides, so that there less tells that claims of one side towards the
 * same target are about one matter: they share one topic word (two, where one accuses and the other demands), or the claim has none or a single one (*made its demands*)
 * and there is only one such matter. A claim without a target joins where it shares two with what its side demands of
 * anybody.
 */
export function articleMatters(): ArticleMatters {
  const matters = new Map<string, { party: string; accuses: boolean; targets: Set<string>; words: Set<string> }>()
  return {
    add(id, { claim, party, targets, words }) {
      const accuses = claim.type === 'accusation'
      const matter = matters.get(id) ?? { party, accuses, targets: new Set(), words: new Set() }
      for (const target of targets) matter.targets.add(target)
      for (const word of words) matter.words.add(word)
      matters.set(id, matter)
    },
    find({ claim, party, targets, words }) {
      const between = [...matters].filter(
        ([, matter]) =>
          matter.party === party && (targets.length === 0 || targets.some((target) => matter.targets.has(target))),
      )
      if (targets.length > 0 && words.length < 2) return between.length === 1 ? between[0]![0] : null
      let best: { id: string; overlap: number } | null = null
      for (const [id, matter] of between) {
        const overlap = shared(words, matter.words).length
        const least = targets.length > 0 && matter.accuses === (claim.type === 'accusation') ? 1 : 2
        if (overlap >= least && overlap > (best?.overlap ?? 0)) best = { id, overlap }
      }
      return best?.id ?? null
    },
  }
}
