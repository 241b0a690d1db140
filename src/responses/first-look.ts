import { countAbove } from './count-above.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { type Rows, widened } from './rows.ts'
import type { Scene } from './scene.ts'
import { type RoleModel, scoreOf } from './scorer.ts'

/** A claim's candidates, nearest first, each with the row of numbers that a ranking looks at. */
export type Choices = { readonly pairs: readonly Pair[]; readonly rows: Rows }

/** What stands in for the score of a claim before the first or after the last. */
const NONE = -5

/** The choices of every claim of an article as the pairs themselves have them, without what the other claims answer. */
export function firstLook(scene: Scene, pairs: readonly (readonly Pair[])[], roles: RoleModel): Choices[] {
  const answering = scene.answering.map((features) => scoreOf(features, roles.answering))
  const answered = scene.answered.map((features) => scoreOf(features, roles.answered))
  return pairs.map((candidates, claim) => {
    const those = candidates.map(({ asked }) => answered[asked.index]!)
    return {
      pairs: candidates,
      rows: widened(
        candidates.map(({ row }) => row),
        (at) => [
          answering[claim]!,
          those[at]!,
          countAbove(those, those[at]!),
          answering[candidates[at]!.asked.index]!,
          answering[claim - 1] ?? NONE,
          answering[claim + 1] ?? NONE,
        ],
      ),
    }
  })
}

/** The pairs of every claim of an article. */
export const allPairs = (scene: Scene): Pair[][] => scene.claims.map((claim) => pairsOf(claim, scene))
