import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TargetMeta } from '../../src/actors/targets/index.ts'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { heldOutArticles } from '../types/held-out.ts'
import { fitTargets } from './fit.ts'
import { heldOutRows } from './held-out-rows.ts'
import { THRESHOLDS } from './settings.ts'

const PRUNE_BELOW = 0.004
const CLIP = 2

/** Trains on annotated articles of PolNeAR's train part and of our own, and writes models/targets.bin. */
export function train(report: (line: string) => void): void {
  const articles = heldOutArticles(report)
  report(`${articles.length} articles`)
  const { weights, second } = fitTargets(articles.map(heldOutRows))
  const table = quantise('weights', weights, PRUNE_BELOW, CLIP)
  const meta: TargetMeta = { thresholds: THRESHOLDS, second }
  const bytes = encodeModel('targets', meta, [table])
  writeFileSync(join(modelsFolder(), 'targets.bin'), bytes)
  report(`models/targets.bin: ${bytes.length} bytes`)
}
