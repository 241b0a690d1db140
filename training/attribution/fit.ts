import type { Linear } from '../../src/attribution/spans/linear.ts'
import type { AttributionModel } from '../../src/attribution/weights.ts'
import { quantise, type WeightTable } from '../../src/model/table.ts'
import type { TrainingSet } from './extract.ts'
import type { Ftrl, FtrlSettings } from './ftrl.ts'
import { trainLogistic } from './logistic.ts'
import { trainRanker } from './ranker.ts'

/** Settings chosen by cross-validation on PolNeAR's train split. */
export const SETTINGS = {
  cue: { bits: 21, alpha: 0.05, beta: 1, l1: 0.6, l2: 10, epochs: 4 },
  extent: { bits: 18, alpha: 0.1, beta: 1, l1: 0.3, l2: 1, epochs: 4 },
  source: { bits: 20, alpha: 0.1, beta: 1, l1: 0.3, l2: 1, epochs: 4 },
  content: { bits: 20, alpha: 0.1, beta: 1, l1: 0.3, l2: 1, epochs: 4 },
  relation: { bits: 19, alpha: 0.05, beta: 1, l1: 0.3, l2: 3, epochs: 4 },
} as const satisfies Record<string, FtrlSettings>

export type BaseTables = { readonly [K in 'cue' | 'extent' | 'source' | 'content']: WeightTable }

/** Rounds a learner's weights as they will be shipped. */
export function shipped(name: string, learner: Ftrl): WeightTable {
  return quantise(name, learner.weights, 0.03, 4)
}

/** Trains cue, extent, source and content models on the articles chosen. */
export function fitBase(
  set: TrainingSet,
  chosen: (article: number) => boolean,
  say: (what: string) => void,
): BaseTables {
  const of = <T extends { article: number }>(all: readonly T[]) => all.filter(({ article }) => chosen(article))
  say('cue')
  const cue = shipped('cue', trainLogistic(set.cue.examples, of(set.cue.labelled), SETTINGS.cue))
  say('extent')
  const extent = shipped('extent', trainLogistic(set.extent.examples, of(set.extent.labelled), SETTINGS.extent))
  say('source')
  const source = shipped('source', trainRanker(set.source.examples, of(set.source.choices), SETTINGS.source))
  say('content')
  const content = shipped('content', trainRanker(set.content.examples, of(set.content.choices), SETTINGS.content))
  return { cue, extent, source, content }
}

const NOTHING: Linear = { values: new Int8Array(2), scale: 1 }

/** A model without relation scores, for proposals. */
export function baseModel(tables: BaseTables, otherHeads: ReadonlySet<number>): AttributionModel {
  return { ...tables, relation: NOTHING, otherHeads, calibration: [], threshold: 0 }
}
