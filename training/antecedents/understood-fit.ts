import { UNDERSTOOD_SLOTS } from '../../src/actors/understood/features.ts'
import { seeded } from '../random.ts'
import { type Choice, trainRanker } from '../targets/ranker.ts'
import { type SpeakerArticle, understoodChoices } from './rows.ts'
import { SEED, UNDERSTOOD_SETTINGS } from './settings.ts'

/** Trains who made claims that name no source, antecedents being found by a model with these weights. */
export function trainUnderstood(articles: readonly SpeakerArticle[], antecedents: Float32Array): Float32Array {
  const choices = articles.flatMap((article) => understoodChoices(article, antecedents)).flatMap(asOftenAsItCounts)
  return trainRanker(choices, UNDERSTOOD_SLOTS, seeded(SEED), UNDERSTOOD_SETTINGS)
}

function asOftenAsItCounts(choice: Choice): Choice[] {
  const isNobody = choice.candidates.at(-1)!.right
  return isNobody ? [choice] : new Array<Choice>(UNDERSTOOD_SETTINGS.somebody).fill(choice)
}
