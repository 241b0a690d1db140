import type { Thresholds } from '../../src/actors/targets/decode.ts'
import type { RankerSettings } from './ranker.ts'

/** Chosen by cross-validation: `npx tsx training/targets/cross-validate.ts`. */
export const SETTINGS: RankerSettings = { epochs: 4, rate: 0.015, decay: 0.003 }
export const THRESHOLDS: Thresholds = { best: 0.24, further: 0.27 }
export const SEED = 1
