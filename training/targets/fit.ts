import { decodeTargets } from '../../src/actors/targets/decode.ts'
import { SLOTS, scoreBy } from '../../src/actors/targets/feature-list.ts'
import { seeded } from '../random.ts'
import { type Choice, trainRanker } from './ranker.ts'
import { SEED, SETTINGS, THRESHOLDS } from './settings.ts'
import { choicesOf, type TargetArticle } from './target-rows.ts'

export const fitRanker = (choices: readonly Choice[]): Float32Array =>
  trainRanker(choices, SLOTS, seeded(SEED), SETTINGS)

/**
 * The choices of each article, the claims before a claim having the targets that a model gives them which has not seen the
 * article: at run time, too, earlier targets are guesses.
 */
export function choicesWithGuessedHistory(articles: readonly TargetArticle[]): Choice[][] {
  const choices = articles.map((article) => choicesOf(article))
  const models = [0, 1].map((half) => fitRanker(choices.filter((_, index) => index % 2 !== half).flat()))
  return articles.map((article, index) => {
    const found = decodeTargets(article.discourse, scoreBy(models[index % 2]!), THRESHOLDS)
    return choicesOf(
      article,
      found.map((targets) => targets.map(({ entity }) => entity)),
    )
  })
}
