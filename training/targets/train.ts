import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SLOTS } from '../../src/actors/targets/features.ts'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { seeded } from '../random.ts'
import { trainingArticles } from './articles.ts'
import { trainRanker } from './ranker.ts'
import { SEED, SETTINGS, THRESHOLDS } from './settings.ts'
import { targetClaims } from './target-rows.ts'

const PRUNE_BELOW = 0.004
const CLIP = 2

/** Trains on the gold claims of PolNeAR's train articles and of our own, and writes models/targets.bin. */
export function train(report: (line: string) => void): void {
  const claims = trainingArticles().flatMap(targetClaims)
  report(`${claims.length} claims`)
  const weights = trainRanker(claims, SLOTS, seeded(SEED), SETTINGS)
  const table = quantise('weights', weights, PRUNE_BELOW, CLIP)
  const bytes = encodeModel('targets', { thresholds: THRESHOLDS }, [table])
  writeFileSync(join(modelsFolder(), 'targets.bin'), bytes)
  report(`models/targets.bin: ${bytes.length} bytes`)
}
