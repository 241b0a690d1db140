import type { Thresholds } from '../../src/actors/targets/decode.ts'
import type { RankerSettings } from './ranker.ts'

/** Chosen by cross-validation: `npx tsx training/targets/cross-validate.ts`. */
export const SETTINGS: RankerSettings = { epochs: 5, rate: 0.03, decay: 0.003 }
export const THRESHOLDS: Thresholds = { best: 0.25, further: 0.25 }
export const SEED = 1
