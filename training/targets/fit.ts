import type { TargetModel } from '../../src/actors/targets/decode.ts'
import { SLOTS, scoreBy } from '../../src/actors/targets/feature-list.ts'
import { firstLook } from '../../src/actors/targets/first-look.ts'
import { chosenFrom, type Look } from '../../src/actors/targets/look.ts'
import { secondRows } from '../../src/actors/targets/second-look.ts'
import { rowsOf } from '../../src/model/rows.ts'
import { type Ensemble, forestOf } from '../../src/model/trees.ts'
import type { Corpus } from '../corpus/annotated-articles.ts'
import { seeded } from '../random.ts'
import { specialised } from '../trees/specialise.ts'
import { boostYesNo } from './boost.ts'
import { type Choice, trainRanker } from './ranker.ts'
import { SEED, SETTINGS, THRESHOLDS } from './settings.ts'
import { choicesOf, isTarget, type TargetArticle } from './target-rows.ts'

/** The first looks that the trees learn from come from so many rankers, each without its part of the articles. */
const FOLDS = 4

/** The ranker's weights and the trees of the second look. */
export type FittedTargets = { readonly weights: Float32Array; readonly second: Ensemble }

/** Trains the ranker, and the trees on what rankers make of articles that they have not seen (stacking; Wolpert, 1992). */
export function fitTargets(articles: readonly TargetArticle[]): FittedTargets {
  const choices = choicesWithGuessedHistory(articles)
  const rankers = Array.from({ length: FOLDS }, (_, fold) =>
    fitRanker(choices.filter((_, index) => index % FOLDS !== fold).flat()),
  )
  const looks = articles.map(({ discourse }, index) =>
    firstLook(discourse, scoreBy(rankers[index % FOLDS]!), THRESHOLDS.first),
  )
  return { weights: fitRanker(choices.flat()), second: fitSecond(articles, looks) }
}

/** The model as the pipeline uses it. */
export const modelOf = ({ weights, second }: FittedTargets): TargetModel => ({
  score: scoreBy(weights),
  second: forestOf(second),
  thresholds: THRESHOLDS,
})

const fitRanker = (choices: readonly Choice[]): Float32Array => trainRanker(choices, SLOTS, seeded(SEED), SETTINGS)

/**
 * The choices of each article, the claims before a claim having the targets that a model gives them which has not seen the
 * article: at run time, too, earlier targets are guesses.
 */
function choicesWithGuessedHistory(articles: readonly TargetArticle[]): Choice[][] {
  const choices = articles.map((article) => choicesOf(article))
  const models = [0, 1].map((half) => fitRanker(choices.filter((_, index) => index % 2 !== half).flat()))
  return articles.map((article, index) => {
    const looks = firstLook(article.discourse, scoreBy(models[index % 2]!), THRESHOLDS.first)
    return choicesOf(
      article,
      looks.map(({ candidates, chances }) =>
        chosenFrom(candidates, chances, THRESHOLDS.first).map(({ entity }) => entity),
      ),
    )
  })
}

const CORPORA: readonly Corpus[] = ['gold', 'annotated', 'own']

/**
 * Annotators differ in when they say that a claim is aimed at somebody, and so do the texts. The trees may ask which corpus an
 * article is of, and are then cut to what they say of the gold's.
 */
function fitSecond(articles: readonly TargetArticle[], looks: readonly (readonly Look[])[]): Ensemble {
  const rows: (readonly number[])[] = []
  const yes: boolean[] = []
  articles.forEach(({ corpus, discourse, claims }, index) => {
    secondRows(discourse, looks[index]!).forEach((candidates, at) => {
      const claim = claims[at]
      if (!claim || claim.optional) return
      for (const { candidate, columns } of candidates) {
        rows.push([...columns, CORPORA.indexOf(corpus)])
        yes.push(isTarget(claim, looks[index]![at]!.candidates[candidate]!.entity, discourse))
      }
    })
  })
  const corpusColumn = rows[0]!.length - 1
  return specialised(boostYesNo(rowsOf(rows.map((columns) => [columns])), yes), corpusColumn, CORPORA.indexOf('gold'))
}
