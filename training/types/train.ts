import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTypeModel, typeModel } from '../../src/attribution/type/network.ts'
import { decodeModel, encodeModel, openModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { needSharedFolder } from '../corpus/shared.ts'
import { wholeTable } from '../nets/whole-table.ts'
import { annotatedExamples, goldExamples, ownExamples, type TypeExample } from './examples.ts'
import { trainTypes } from './network.ts'
import { rightOnes } from './right-ones.ts'
import { trainSequence } from './sequence.ts'

const FOLDS = 3
const PRUNE_BELOW = 0.01
const CLIP = 2
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Accuracy on each part, on articles that the model was not trained on; `always` is trained on in every fold. */
export function crossValidate(parts: readonly (readonly TypeExample[])[], always: readonly TypeExample[]): number[] {
  const articles = [...new Set(parts.flat().map(({ article }) => article))]
  const fold = new Map(articles.map((article, i) => [article, i % FOLDS]))
  const right = parts.map(() => 0)
  for (let held = 0; held < FOLDS; held++) {
    const inFold = ({ article }: TypeExample) => fold.get(article) === held
    const others = [...parts.flat().filter((example) => !inFold(example)), ...always]
    const { meta, embeddings, meaning } = trainTypes(others)
    const model = typeModel(meta, embeddings, 1, meaning, trainSequence(others))
    parts.forEach((part, i) => {
      right[i]! += rightOnes(model, part.filter(inFold)).length
    })
  }
  return right.map((count, i) => count / parts[i]!.length)
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/**
 * Trains on PolNeAR's training articles, those of the gold and those of training/annotations, and on the project's own, and
 * writes models/types.bin. Reports the accuracy on PolNeAR dev and, in cross-validation by article, on the others, all on gold spans.
 */
export function train(report: (line: string) => void): void {
  const shared = needSharedFolder()
  const gold = goldExamples(shared, 'polnear-train')
  const own = ownExamples(join(FOLDER, 'articles'))
  const annotated = annotatedExamples(shared, join(FOLDER, 'annotations'), gold)
  report(`${gold.length} claims of PolNeAR's gold, ${annotated.length} annotated since, ${own.length} of our own`)
  const all = [...gold, ...annotated, ...own]
  const { meta, embeddings, meaning } = trainTypes(all)
  const tables = [
    quantise('embeddings', embeddings, PRUNE_BELOW, CLIP),
    ...Object.entries({ ...meaning, ...trainSequence(all) }).map(([name, weights]) => wholeTable(name, weights)),
  ]
  const bytes = encodeModel('types', meta, tables)
  const model = readTypeModel(openModel(decodeModel(bytes, 'types.bin')))
  const dev = goldExamples(shared, 'polnear-dev')
  report(`PolNeAR dev ${percent(rightOnes(model, dev).length / dev.length)}`)
  writeFileSync(join(modelsFolder(), 'types.bin'), bytes)
  report(`models/types.bin: ${bytes.length} bytes`)
  const [onGold, onOwn] = crossValidate([gold, own], annotated)
  report(`cross-validated: PolNeAR train ${percent(onGold!)}, our own articles ${percent(onOwn!)}`)
}
