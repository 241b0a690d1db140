import { SLOTS } from '../../src/actors/antecedents/feature-rows.ts'
import { seeded } from '../random.ts'
import { trainRanker } from '../targets/ranker.ts'
import { choices, type SpeakerArticle } from './rows.ts'
import { SEED, SETTINGS } from './settings.ts'

/**
 * Trains twice: who the phrases that are no source refer to is settled by nobody the first time, by the first model the
 * second.
 */
export function trainAntecedents(articles: readonly SpeakerArticle[]): Float32Array {
  const once = (weights: Float32Array) =>
    trainRanker(
      articles.flatMap((article) => choices(article, weights)),
      SLOTS,
      seeded(SEED),
      SETTINGS,
    )
  return once(once(new Float32Array(SLOTS)))
}
