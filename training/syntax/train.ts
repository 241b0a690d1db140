import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { pack, type TreeMeta } from '../../src/syntax/tree/tree-model.ts'
import { trainingSentences } from '../corpus/treebanks.ts'
import { jackknife } from '../tags/jackknife.ts'
import { plausibleArcs, relationsOf, treeExamples } from './examples.ts'
import { trainTrees } from './perceptron.ts'

const SETTINGS = { bits: 24, epochs: 8, exploreFrom: 2, explore: 0.9, margin: 50 }
/** The weights of several runs, each in its own random order, are averaged. */
const SEEDS = [1, 2, 3]
const PRUNE_BELOW = 1.5
const CLIP = 100

/** Trains on all that may ship, with jackknifed tags, and writes models/syntax.bin. */
export function train(report: (line: string) => void): void {
  const sentences = trainingSentences()
  const relations = relationsOf(sentences)
  const examples = treeExamples(sentences, jackknife(sentences, report), relations)
  const arcs = plausibleArcs(examples)
  const weights = SEEDS.map((seed) => {
    const tell = (line: string) => report(`parser ${seed} of ${SEEDS.length}, ${line}`)
    return trainTrees(examples, relations.length, arcs, { ...SETTINGS, seed }, tell)
  }).reduce((sum, more) => sum.map((weight, i) => weight + more[i]!))
  const mean = weights.map((weight) => weight / SEEDS.length)
  const meta: TreeMeta = { relations, bits: SETTINGS.bits, left: pack(arcs.left), right: pack(arcs.right) }
  const bytes = encodeModel('syntax', meta, [quantise('weights', mean, PRUNE_BELOW, CLIP)])
  writeFileSync(join(modelsFolder(), 'syntax.bin'), bytes)
  report(`models/syntax.bin: ${bytes.length} bytes`)
}
