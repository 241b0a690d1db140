import { affinitiesOf, likelyPairs, roleScores, withScores } from './choices.ts'
import { neededChance } from './evident.ts'
import type { Pair } from './pairs.ts'
import { rankingScores } from './ranking.ts'
import type { Scene } from './scene.ts'
import { chances, type ResponseModel } from './scorer.ts'

/** A claim with the one that it answers, and how probably it does. */
export type Link = { readonly pair: Pair; readonly chance: number }

/** For each claim the claim that it answers most probably, where that is probable enough. */
export function decode(scene: Scene, model: ResponseModel): Link[] {
  const links = likeliestLinks(scene, model)
  return withoutMutual(links.filter(({ pair, chance }) => chance >= neededChance(pair, scene.cast, model.threshold)))
}

/** Two claims do not answer each other: of two such links the less probable one goes, of equal ones the one forward. */
export function withoutMutual(links: readonly Link[]): Link[] {
  const chosen = new Map(links.map((link) => [link.pair.answer.index, link]))
  return links.filter(({ pair: { answer, asked }, chance }) => {
    const back = chosen.get(asked.index)
    if (back?.pair.asked.index !== answer.index) return true
    return chance > back.chance || (chance === back.chance && asked.index < answer.index)
  })
}

/** The likeliest choice of every claim that has any, however improbable. */
export function likeliestLinks(scene: Scene, model: ResponseModel): Link[] {
  const roles = roleScores(scene, model)
  const likely = likelyPairs(scene, roles)
  const choices = withScores(likely, roles, affinitiesOf(scene, likely, model))
  return choices.flatMap(({ pairs, rows }): Link[] => {
    const shares = chances(rankingScores(model.ranking, rows))
    const best = shares.reduce((top, share, at) => (share > shares[top]! ? at : top), 0)
    return shares.length === 0 ? [] : [{ pair: pairs[best]!, chance: shares[best]! }]
  })
}
