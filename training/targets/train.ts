import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TargetMeta } from '../../src/actors/targets/index.ts'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { goldAttributions } from '../actors/gold-attributions.ts'
import { heldOutArticles } from '../types/held-out.ts'
import { fitTargets } from './fit.ts'
import { THRESHOLDS } from './settings.ts'
import { targetArticle } from './target-rows.ts'

const PRUNE_BELOW = 0.004
const CLIP = 2

/** Trains on annotated articles of PolNeAR's train part and of our own, and writes models/targets.bin. */
export function train(report: (line: string) => void): void {
  const articles = heldOutArticles(report)
  report(`${articles.length} articles`)
  const read = articles.map(({ gold, parsed, typing }) => {
    const rows = goldAttributions(gold, parsed)
    const typed = typing(
      parsed,
      rows.map(({ attribution }) => attribution),
    )
    return targetArticle(
      parsed,
      typed,
      rows.map(({ claim }) => claim),
    )
  })
  const { weights, second } = fitTargets(read)
  const table = quantise('weights', weights, PRUNE_BELOW, CLIP)
  const meta: TargetMeta = { thresholds: THRESHOLDS, second }
  const bytes = encodeModel('targets', meta, [table])
  writeFileSync(join(modelsFolder(), 'targets.bin'), bytes)
  report(`models/targets.bin: ${bytes.length} bytes`)
}
