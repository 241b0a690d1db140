import { candidatesFor } from './candidates.ts'
import { historyFeatures } from './history.ts'
import { type Pair, pairsOf } from './pair-features.ts'
import type { Scene } from './scene.ts'
import { chances, type ResponseModel, scoreOf } from './scorer.ts'

export type Link = { readonly pair: Pair; readonly chance: number }

/** Decides claim by claim, in order, what each answers; what is decided helps to decide the next. */
export function decode(scene: Scene, model: ResponseModel): Link[] {
  const history: (number | null)[] = []
  const links: Link[] = []
  for (const answer of scene.claims) {
    const pairs = pairsOf(answer, candidatesFor(answer, scene.claims), scene)
    const best = bestOf(pairs, scene, history, model)
    history.push(best && best.chance >= model.threshold ? best.pair.asked.index : null)
    if (best && best.chance >= model.threshold) links.push(best)
  }
  return links
}

function bestOf(
  pairs: readonly Pair[],
  { claims }: Scene,
  history: readonly (number | null)[],
  model: ResponseModel,
): Link | null {
  const scores = pairs.map(
    (pair) => scoreOf(pair.features, model.links) + scoreOf(historyFeatures(pair, claims, history), model.links),
  )
  const shares = chances(scores)
  let best: Link | null = null
  for (const [at, chance] of shares.entries()) if (!best || chance > best.chance) best = { pair: pairs[at]!, chance }
  return best
}
