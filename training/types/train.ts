import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { sharedFolder } from '../corpus/shared.ts'
import { accuracy } from './accuracy.ts'
import { goldExamples, labelledExamples, ownExamples, type TypeExample } from './examples.ts'
import { trainTypes } from './softmax-regression.ts'

const FOLDS = 5
const PRUNE_BELOW = 0.01
const CLIP = 2
const OWN = join(dirname(fileURLToPath(import.meta.url)), '..', 'articles')

/** Accuracy on articles that the model was not trained on; `always` is trained on in every fold. */
function crossValidate(examples: readonly TypeExample[], always: readonly TypeExample[]): number {
  const articles = [...new Set(examples.map(({ article }) => article))]
  const fold = new Map(articles.map((article, i) => [article, i % FOLDS]))
  let right = 0
  for (let held = 0; held < FOLDS; held++) {
    const { meta, weights } = trainTypes([...examples.filter(({ article }) => fold.get(article) !== held), ...always])
    const test = examples.filter(({ article }) => fold.get(article) === held)
    right += accuracy({ ...meta, weights, scale: 1 }, test) * test.length
  }
  return right / examples.length
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/**
 * Trains on PolNeAR's typed training articles, the single relations of labels.tsv and the project's own articles, and
 * writes models/types.bin. Reports cross-validation by article and the accuracy on PolNeAR dev, all on gold spans.
 */
export function train(report: (line: string) => void): void {
  const shared = sharedFolder()
  if (!shared) throw new Error('The corpora are not part of the repository and there is no ../shared folder here')
  const gold = goldExamples(shared, 'polnear-train')
  const own = ownExamples(OWN)
  const labelled = labelledExamples(shared)
  report(`${gold.length} claims of PolNeAR, ${labelled.length} single ones, ${own.length} of our own`)
  report(`cross-validated on PolNeAR train ${percent(crossValidate(gold, [...labelled, ...own]))}`)
  report(`cross-validated on our own articles ${percent(crossValidate(own, [...gold, ...labelled]))}`)
  const { meta, weights } = trainTypes([...gold, ...labelled, ...own])
  const table = quantise('weights', weights, PRUNE_BELOW, CLIP)
  const model = { ...meta, weights: table.values, scale: table.scale }
  report(`PolNeAR dev ${percent(accuracy(model, goldExamples(shared, 'polnear-dev')))}`)
  const bytes = encodeModel('types', meta, [table])
  writeFileSync(join(modelsFolder(), 'types.bin'), bytes)
  report(`models/types.bin: ${bytes.length} bytes`)
}
