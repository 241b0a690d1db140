import { nameOf } from '../../src/actors/label.ts'
import { decodeTargets } from '../../src/actors/targets/decode.ts'
import { SLOTS } from '../../src/actors/targets/features.ts'
import { sameName } from '../actors/same-name.ts'
import { seeded } from '../random.ts'
import { trainingArticles } from './articles.ts'
import { scoreOf, trainRanker } from './ranker.ts'
import { SEED, SETTINGS, THRESHOLDS } from './settings.ts'
import { type TargetArticle, targetClaims } from './target-rows.ts'

/** `npx tsx training/targets/cross-validate.ts`: targets F1 on the training articles, six folds, gold spans and types. */
const FOLDS = 6
const articles = trainingArticles()
const rows = articles.map(targetClaims)
const sum = { right: 0, given: 0, gold: 0 }

function count({ discourse, claims }: TargetArticle, weights: Float32Array): void {
  const found = decodeTargets(discourse, (features) => scoreOf(weights, features), THRESHOLDS)
  claims.forEach((claim, index) => {
    if (claim.optional) return
    const names = found[index]!.map(({ entity }) => nameOf(discourse.registry, entity))
    const wanted = claim.targets ?? []
    sum.gold += wanted.length
    sum.given += names.length
    sum.right += wanted.filter(({ name }) => names.some((other) => sameName(name, other))).length
  })
}

for (let fold = 0; fold < FOLDS; fold++) {
  const others = rows.filter((_, index) => index % FOLDS !== fold).flat()
  const weights = trainRanker(others, SLOTS, seeded(SEED), SETTINGS)
  for (const article of articles.filter((_, index) => index % FOLDS === fold)) count(article, weights)
}
const percent = (right: number, all: number) => ((100 * right) / all).toFixed(1)
const { right, given, gold } = sum
console.log(`targets P ${percent(right, given)} R ${percent(right, gold)} F1 ${percent(2 * right, given + gold)}`)
