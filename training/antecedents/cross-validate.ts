import { nameOf } from '../../src/actors/labels/label.ts'
import { sameName } from '../actors/same-name.ts'
import { trainingArticles } from './articles.ts'
import { trainAntecedents } from './fit.ts'
import { resolve, type SpeakerArticle } from './rows.ts'
import { trainUnderstood } from './understood-fit.ts'

/** `npx tsx training/antecedents/cross-validate.ts`: speakers right on articles not trained on, by corpus; gold spans. */
const FOLDS = 6
const articles = trainingArticles()
const sums = new Map<string, { right: number; all: number }>()

function count(key: string, right: boolean): void {
  const sum = sums.get(key) ?? { right: 0, all: 0 }
  sum.all++
  if (right) sum.right++
  sums.set(key, sum)
}

function score(corpus: string, article: SpeakerArticle, weights: Float32Array, understood: Float32Array): void {
  const { speakers, registry } = resolve(article, weights, understood)
  article.rows.forEach(({ claim }, index) => {
    if (claim.optional || !claim.speaker) return
    const speaker = speakers[index]
    const right = sameName(claim.speaker.name, speaker ? nameOf(registry, speaker.entity) : null)
    for (const key of [corpus, `${corpus} ${speaker?.by ?? 'nothing'}`]) count(key, right)
  })
}

for (let fold = 0; fold < FOLDS; fold++) {
  const others = articles.filter((_, index) => index % FOLDS !== fold)
  const read = others.map(({ article }) => article)
  const weights = trainAntecedents(read)
  const understood = trainUnderstood(read, weights)
  for (const { corpus, article } of articles.filter((_, index) => index % FOLDS === fold))
    score(corpus, article, weights, understood)
}

for (const [key, { right, all }] of [...sums].sort())
  console.log(`${key.padEnd(40)} ${String(all).padStart(5)} ${((100 * right) / all).toFixed(1).padStart(6)}`)
