import { type Pair, pairsOf } from './pairs.ts'
import type { Scene } from './scene.ts'
import { type RoleModel, scoreOf } from './scorer.ts'

/** A claim's candidates, nearest first, each with the row of numbers that a ranking looks at. */
export type Choices = { readonly pairs: readonly Pair[]; readonly rows: readonly Float32Array[] }

/** What stands in for the score of a claim before the first or after the last. */
const NONE = -5

/** The choices of every claim of an article as the pairs themselves have them, without what the other claims answer. */
export function firstLook(scene: Scene, pairs: readonly (readonly Pair[])[], roles: RoleModel): Choices[] {
  const answering = scene.answering.map((features) => scoreOf(features, roles.answering))
  const answered = scene.answered.map((features) => scoreOf(features, roles.answered))
  return pairs.map((candidates, claim) => ({
    pairs: candidates,
    rows: candidates.map(({ row, asked }) =>
      extended(row, [
        answering[claim]!,
        answered[asked.index]!,
        candidates.filter((other) => answered[other.asked.index]! > answered[asked.index]!).length,
        answering[asked.index]!,
        answering[claim - 1] ?? NONE,
        answering[claim + 1] ?? NONE,
      ]),
    ),
  }))
}

/** A row with more columns. */
export function extended(row: Float32Array, columns: readonly number[]): Float32Array {
  const longer = new Float32Array(row.length + columns.length)
  longer.set(row)
  longer.set(columns, row.length)
  return longer
}

/** The pairs of every claim of an article. */
export const allPairs = (scene: Scene): Pair[][] => scene.claims.map((claim) => pairsOf(claim, scene))
