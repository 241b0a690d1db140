import type { Discourse } from '../discourse.ts'
import { actsOf } from './acts.ts'
import { candidatesOf } from './candidates.ts'
import { viewOf } from './claim-view.ts'
import { doersIn } from './doers.ts'
import type { Score } from './feature-list.ts'
import { featuresOf, featuresOfNobody } from './features.ts'
import { knownFrom } from './known.ts'
import { chosenFrom, type Look, type Thresholds } from './look.ts'

/** Looks at each claim in order; later ones see whom the earlier ones seem to be directed at. */
export function firstLook(discourse: Discourse, score: Score, thresholds: Thresholds): Look[] {
  const history: number[][] = []
  const known = knownFrom(discourse, history)
  return discourse.attributions.map((attribution, index) => {
    const view = viewOf(index, discourse)
    const acts = actsOf(attribution)
    const doers = doersIn(view.acts, attribution.content[0]!.start, known.doings)
    const candidates = candidatesOf(index, discourse, known, doers)
    const scores = candidates.map((one) => score(featuresOf(view, one, candidates, discourse, known, doers), acts))
    const nobody = score(featuresOfNobody(view, candidates, discourse, known, doers), acts)
    const chances = softmax([...scores, nobody])
    const look = { candidates, chances, nobody: chances.pop()!, doers, words: view.words.length }
    history.push(chosenFrom(candidates, chances, thresholds).map(({ entity }) => entity))
    return look
  })
}

/** Probabilities from scores: their exponentials, made to add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
