import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { trainingArticles } from './articles.ts'
import { trainAntecedents } from './fit.ts'
import { trainUnderstood } from './understood-fit.ts'

const PRUNE_BELOW = 0.004
const CLIP = 2

/** Trains on the speakers of PolNeAR's annotated train articles and of our own, and writes models/antecedents.bin. */
export function train(report: (line: string) => void): void {
  const articles = trainingArticles().map(({ article }) => article)
  report(`${articles.length} articles`)
  const weights = trainAntecedents(articles)
  const understood = trainUnderstood(articles, weights)
  const tables = [
    quantise('weights', weights, PRUNE_BELOW, CLIP),
    quantise('understood', understood, PRUNE_BELOW, CLIP),
  ]
  const bytes = encodeModel('antecedents', {}, tables)
  writeFileSync(join(modelsFolder(), 'antecedents.bin'), bytes)
  report(`models/antecedents.bin: ${bytes.length} bytes`)
}
