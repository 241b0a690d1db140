import { nameOf } from '../../src/actors/labels/label.ts'
import { decodeTargets, type TargetModel } from '../../src/actors/targets/decode.ts'
import { attribute } from '../../src/attribution/index.ts'
import { pairedGold } from '../actors/gold-attributions.ts'
import { sameName } from '../actors/same-name.ts'
import type { Corpus } from '../corpus/annotated-articles.ts'
import { partners } from '../responses/examples.ts'
import { type HeldOutArticle, heldOutArticles } from '../types/held-out.ts'
import { fitTargets, modelOf } from './fit.ts'
import { heldOutRows } from './held-out-rows.ts'
import { type TargetArticle, targetArticle } from './target-rows.ts'

/**
 * `npx tsx training/targets/cross-validate.ts`: targets on articles that neither the ranker, its trees nor the type model have seen,
 * four folds, for each corpus and for three conditions: the gold's spans and types, its spans with predicted types, and
 * what the pipeline finds. The attribution models have seen PolNeAR's train part: the last condition is a little too kind.
 */
const FOLDS = 4
const CONDITIONS = ['gold spans and types', 'gold spans', 'pipeline'] as const

/** The article as each condition sees it. */
function readings(article: HeldOutArticle): readonly TargetArticle[] {
  const { corpus, gold, parsed, typing } = article
  const found = typing(parsed, attribute(parsed))
  return [
    targetArticle(corpus, parsed, pairedGold(gold, parsed)),
    heldOutRows(article),
    targetArticle(corpus, parsed, { attributions: found, claims: partners(found, gold.claims) }),
  ]
}

const counts = new Map<string, { right: number; given: number; gold: number }>()

function count(key: string, { discourse, claims }: TargetArticle, model: TargetModel): void {
  const sum = counts.get(key) ?? { right: 0, given: 0, gold: 0 }
  counts.set(key, sum)
  const found = decodeTargets(discourse, model)
  claims.forEach((claim, index) => {
    if (!claim || claim.optional) return
    const names = found[index]!.map(({ entity }) => nameOf(discourse.registry, entity))
    const wanted = claim.targets ?? []
    sum.gold += wanted.length
    sum.given += names.length
    sum.right += wanted.filter(({ name }) => names.some((other) => sameName(name, other))).length
  })
}

const articles = heldOutArticles(console.log)
const read = articles.map(readings)
for (let fold = 0; fold < FOLDS; fold++) {
  const others = read.filter((_, index) => index % FOLDS !== fold)
  const model = modelOf(fitTargets(others.map(([, typed]) => typed!)))
  articles.forEach(({ corpus }, index) => {
    if (index % FOLDS !== fold) return
    CONDITIONS.forEach((condition, at) => {
      count(`${corpus}, ${condition}`, read[index]![at]!, model)
    })
  })
}
const percent = (right: number, all: number) => ((100 * right) / all).toFixed(1)
for (const corpus of ['gold', 'annotated', 'own'] satisfies Corpus[]) {
  for (const condition of CONDITIONS) {
    const key = `${corpus}, ${condition}`
    const { right, given, gold } = counts.get(key)!
    const line = `P ${percent(right, given)} R ${percent(right, gold)} F1 ${percent(2 * right, given + gold)}`
    console.log(`${key.padEnd(32)} ${line}`)
  }
}
