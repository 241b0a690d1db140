import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { type GoldArticle, readGold } from '../corpus/polnear.ts'
import { sharedFolder } from '../corpus/shared.ts'
import { type ArticleExamples, examplesOf } from './examples.ts'
import { fitLinks, fitStances, SETTINGS } from './fit.ts'
import { type Counts, f1, noCounts, scoreExample, sumOf } from './score.ts'

const FOLDS = 5
const OWN = join(dirname(fileURLToPath(import.meta.url)), '..', 'articles')
const [LEAST, CLIP] = [0.01, 4]

/** Fits both models to articles, each read with the gold's claims and with the pipeline's. */
function modelOf(articles: readonly ArticleExamples[]) {
  const examples = articles.flatMap(({ given, found }) => [given, found])
  const links = quantise('links', fitLinks(examples), LEAST, CLIP)
  const stances = quantise('stances', fitStances(examples), LEAST, CLIP)
  return { threshold: SETTINGS.accepted, links, stances }
}

/** Scores every article by a model trained on the other folds' articles. */
function crossValidate(articles: readonly ArticleExamples[]): { given: Counts; found: Counts }[] {
  const counts: { given: Counts; found: Counts }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(articles.filter((_, index) => index % FOLDS !== fold))
    articles.forEach(({ given, found }, index) => {
      if (index % FOLDS === fold)
        counts[index] = { given: scoreExample(given, model), found: scoreExample(found, model) }
    })
  }
  return counts
}

/**
 * Trains on PolNeAR's typed training articles and the project's own and writes models/responses.bin. Reports how well
 * links are found in articles left out of training, with the gold's claims given and with those that the pipeline finds.
 */
export function train(report: (line: string) => void): void {
  const shared = sharedFolder()
  if (!shared) throw new Error('The corpora are not part of the repository and there is no ../shared folder here')
  const [own, polnear] = [readOwnArticles(OWN), readGold(shared, 'polnear-train')]
  const articles = [...own, ...polnear].map((article: GoldArticle) => examplesOf(article))
  report(`${own.length} articles of our own, ${polnear.length} of PolNeAR`)
  const counts = crossValidate(articles)
  const parts = { 'our own': counts.slice(0, own.length), 'PolNeAR train': counts.slice(own.length) }
  for (const [name, part] of Object.entries(parts)) {
    for (const form of ['given', 'found'] as const) {
      const total = part.map((count) => count[form]).reduce(sumOf, noCounts)
      report(`cross-validated, ${name}, claims ${form}: ${f1(total)}`)
    }
  }
  const { threshold, links, stances } = modelOf(articles)
  const bytes = encodeModel('responses', { threshold }, [links, stances])
  writeFileSync(join(modelsFolder(), 'responses.bin'), bytes)
  report(`models/responses.bin: ${bytes.length} bytes`)
}
