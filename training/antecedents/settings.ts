import type { RankerSettings } from '../targets/ranker.ts'

/** Chosen by cross-validation: `npx tsx training/antecedents/cross-validate.ts`. */
export const SETTINGS: RankerSettings = { epochs: 5, rate: 0.03, decay: 0.003 }
export const SEED = 1
/**
 * For claims that name no source; likewise. `somebody` says how often a choice counts in which the text names the speaker: of three
 * claims without a source two have none, and a reader would rather be told a likely one.
 */
export const UNDERSTOOD_SETTINGS: RankerSettings & { readonly somebody: number } = {
  epochs: 5,
  rate: 0.1,
  decay: 0.003,
  somebody: 6,
}
