import { widened } from '../model/rows.ts'
import { bySpeaker } from './by-speaker.ts'
import { countAbove } from './count-above.ts'
import { inRole, matchScore } from './matching.ts'
import { type Choices, pairsOf } from './pairs.ts'
import type { Scene } from './scene.ts'
import { type AffinityModel, chances, type RoleModel, scoreOf } from './scorer.ts'

/** What stands in for the score of a claim before the first or after the last. */
const NONE = -5

/** Claims that score less as answers are compared with none: a quarter of all, among them one in 25 answers, the least clear ones. */
const HARDLY = -3.5

const NO_CHOICES: Choices = { pairs: [], rows: { values: new Float32Array(0), width: 0, count: 0 } }

/** What the two role models say of each claim: whether it answers anything, and whether anything answers it. */
type RoleScores = { readonly answering: readonly number[]; readonly answered: readonly number[] }

/** Scores every claim by the role models, in log-odds. */
export function roleScores({ answering, answered }: Scene, roles: RoleModel): RoleScores {
  return {
    answering: answering.map((features) => scoreOf(features, roles.answering)),
    answered: answered.map((features) => scoreOf(features, roles.answered)),
  }
}

/** The choices of every claim of an article, as the pairs themselves have them. */
export const allPairs = (scene: Scene): Choices[] => scene.claims.map((claim) => pairsOf(claim, scene))

/** The choices of the claims that may answer something. */
export const likelyPairs = (scene: Scene, { answering }: RoleScores): Choices[] =>
  scene.claims.map((claim) => (answering[claim.index]! < HARDLY ? NO_CHOICES : pairsOf(claim, scene)))

/** How well claims go with each of those that they may answer, in log-odds. */
export function affinitiesOf(
  { inputs }: Scene,
  choices: readonly Choices[],
  { affinity, matching }: AffinityModel,
): number[][] {
  const asked = inputs.map((claim) => inRole(claim, matching.asked))
  return choices.map(({ pairs }, claim) => {
    if (pairs.length === 0) return []
    const answer = inRole(inputs[claim]!, matching.answer)
    return pairs.map((pair) => scoreOf(pair.affinity, affinity) + matchScore(answer, asked[pair.asked.index]!))
  })
}

/** The same choices with what the base models say of the claims and of how they go together. */
export function withScores(
  choices: readonly Choices[],
  { answering, answered }: RoleScores,
  affinitiesOfClaims: readonly (readonly number[])[],
): Choices[] {
  return choices.map(({ pairs, rows }, claim) => {
    const affinities = affinitiesOfClaims[claim]!
    const best = Math.max(...affinities)
    const none = 1 - chances(affinities).reduce((sum, chance) => sum + chance, 0)
    const candidates = pairs.map(({ asked }) => asked)
    const those = candidates.map(({ index }) => answered[index]!)
    const ofSpeaker = bySpeaker(candidates, those)
    return {
      pairs,
      rows: widened(rows, (at) => [
        answering[claim]!,
        those[at]!,
        countAbove(those, those[at]!),
        countAbove(ofSpeaker.get(candidates[at]!.speaker) ?? [], those[at]!),
        answering[candidates[at]!.index]!,
        answering[claim - 1] ?? NONE,
        answering[claim + 1] ?? NONE,
        affinities[at]!,
        affinities[at]! - best,
        countAbove(affinities, affinities[at]!),
        none,
      ]),
    }
  })
}
