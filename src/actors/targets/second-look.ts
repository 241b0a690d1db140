import { rowsOf } from '../../model/rows.ts'
import { type Forest, forestScores } from '../../model/trees.ts'
import type { Discourse } from '../discourse.ts'
import { aimsOf } from './columns/aims.ts'
import { putAims } from './columns/aims-columns.ts'
import { putConjuncts } from './columns/conjuncts.ts'
import { putDoing } from './columns/doing.ts'
import { mentionsByEntity, putMentions } from './columns/mentions.ts'
import { putNeighbours } from './columns/neighbours.ts'
import { putOwnLook } from './columns/own-look.ts'
import { putTypes } from './columns/types.ts'
import type { Look } from './look.ts'

/** Whom the first look found less probable is not looked at again. */
const HOPELESS = 0.01

/** A candidate worth a second look: its index among the claim's, and what is known of it in columns of one order. */
export type Row = { readonly candidate: number; readonly columns: readonly number[] }

/** By claim, the candidates worth a second look, now that the first has been at all the claims of the article. */
export function secondRows(discourse: Discourse, looks: readonly Look[]): Row[][] {
  const aims = aimsOf(discourse, looks)
  const mentions = mentionsByEntity(discourse.registry)
  return looks.map((look, index) =>
    look.candidates.flatMap((candidate, at) => {
      if (look.chances[at]! < HOPELESS) return []
      const columns: number[] = []
      const put = (value: number) => columns.push(value)
      putOwnLook(look, at, put)
      putTypes(discourse.attributions[index]!, put)
      putMentions(index, candidate, discourse, mentions, put)
      putAims(index, at, looks, discourse, aims, put)
      putNeighbours(index, candidate.entity, looks, discourse, put)
      putConjuncts(at, look, discourse, put)
      putDoing(candidate, look.doers, put)
      return [{ candidate: at, columns }]
    }),
  )
}

/** How probable each candidate is on a second look, by claim: boosted trees decide of each candidate by itself. */
export function secondLook(discourse: Discourse, looks: readonly Look[], forest: Forest): number[][] {
  return secondRows(discourse, looks).map((rows, index) => {
    const chances = looks[index]!.candidates.map(() => 0)
    const scores = forestScores(forest, rowsOf(rows.map(({ columns }) => [columns])))
    rows.forEach(({ candidate }, at) => {
      chances[candidate] = 1 / (1 + Math.exp(-scores[at]!))
    })
    return chances
  })
}
