import type { RankerSettings } from '../targets/ranker.ts'

/** Chosen by cross-validation: `npx tsx training/antecedents/cross-validate.ts`. */
export const SETTINGS: RankerSettings = { epochs: 5, rate: 0.03, decay: 0.003 }
export const SEED = 1
