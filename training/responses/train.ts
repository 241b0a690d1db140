import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { forestOf } from '../../src/model/trees.ts'
import type { ResponseModel } from '../../src/responses/scorer.ts'
import { annotatedArticles, type Corpus } from '../corpus/annotated-articles.ts'
import { foundExample, givenExample, type ResponseExample } from './examples.ts'
import { fitResponses } from './fit.ts'
import { bestThreshold, inWords, reliability, type Score, scoreExample, together } from './score.ts'

const FOLDS = 3

/** Calls `visit` for every item with a model trained on the other folds' articles. */
function crossValidate(
  articles: readonly ResponseExample[],
  visit: (index: number, model: ResponseModel) => void,
  report: (line: string) => void,
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitResponses(articles.filter((_, index) => index % FOLDS !== fold))
    const model = { ...fitted, ranking: forestOf(fitted.ranking), threshold: 0 }
    for (const index of articles.keys()) if (index % FOLDS === fold) visit(index, model)
    report(`fold ${fold + 1} of ${FOLDS}`)
  }
}

/**
 * Trains on PolNeAR's typed training articles, the annotated others of its training part and the project's own, as the
 * pipeline reads them, and writes models/responses.bin. Reports how well links are found in articles left out of training
 * (of the typed ones also with the gold's claims given); politics and world news alike choose the threshold.
 */
export function train(report: (line: string) => void): void {
  const articles = annotatedArticles()
  const found = articles.map(foundExample)
  const given = articles.map((article) => (article.corpus === 'gold' ? givenExample(article) : null))
  report(`${articles.length} articles`)

  const scores: Score[] = []
  const scoresGiven: Score[] = []
  const visit = (index: number, model: ResponseModel) => {
    scores[index] = scoreExample(found[index]!, model)
    if (given[index]) scoresGiven[index] = scoreExample(given[index], model)
  }
  crossValidate(found, visit, report)
  const ofCorpus = (wanted: Corpus) => scores.filter((_, index) => articles[index]!.corpus === wanted)
  const politics = together([...ofCorpus('gold'), ...ofCorpus('annotated')])
  const world = together(ofCorpus('own'))
  const threshold = bestThreshold([politics, world])
  const parts = {
    'PolNeAR typed': together(ofCorpus('gold')),
    'PolNeAR typed, claims given': together(scoresGiven),
    'PolNeAR annotated': together(ofCorpus('annotated')),
    'our own': world,
  }
  for (const [name, score] of Object.entries(parts)) report(`cross-validated, ${name}: ${inWords(score, threshold)}`)
  for (const other of [0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4])
    report(`from ${other} on: politics ${inWords(politics, other)}, our own ${inWords(world, other)}`)
  report(`how often right: ${reliability(together(scores))}`)

  const { answering, answered, affinityTables, stances, ranking } = fitResponses(found)
  const bytes = encodeModel('responses', { threshold, ranking }, [answering, answered, ...affinityTables, stances])
  writeFileSync(join(modelsFolder(), 'responses.bin'), bytes)
  report(`models/responses.bin: ${bytes.length} bytes, threshold ${threshold}`)
}
