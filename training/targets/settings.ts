import type { TargetModel } from '../../src/actors/targets/decode.ts'
import type { RankerSettings } from './ranker.ts'

/** Chosen by cross-validation: `npx tsx training/targets/cross-validate.ts`. */
export const SETTINGS: RankerSettings = { epochs: 4, rate: 0.015, decay: 0.003 }
export const THRESHOLDS: TargetModel['thresholds'] = {
  first: { best: 0.24, further: 0.27 },
  second: { best: 0.24, further: 0.3 },
}
export const SEED = 1

/** Each tree of the second look sees a share of the rows and of the columns. */
export const BOOSTING = { trees: 80, depth: 4, rate: 0.15, smooth: 5, least: 3, rows: 0.7, columns: 0.4, seed: 1 }
