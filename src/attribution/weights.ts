import type { Model } from '../model/format.ts'
import type { Linear } from './spans/linear.ts'

/** Everything that is learned about attribution. */
export type AttributionModel = {
  readonly cue: Linear
  readonly extent: Linear
  readonly source: Linear
  readonly content: Linear
  readonly relation: Linear
  /** Lemmas with word class, other than verbs, nouns and adjectives, that may head a cue. */
  readonly otherHeads: ReadonlySet<number>
  /** Relation scores (log-odds) and the share of relations that were right at each, rising; see calibration.ts. */
  readonly calibration: readonly (readonly [number, number])[]
  /** Least calibrated confidence of a claim that is reported. */
  readonly threshold: number
}

/** What models/attribution.bin keeps beside its tables. */
export type AttributionMeta = Pick<AttributionModel, 'calibration' | 'threshold'> & {
  readonly otherHeads: readonly number[]
}

/** Makes sense of a weight file. */
export function attributionModel({ tables, meta }: Model): AttributionModel {
  const { otherHeads, calibration, threshold } = meta as unknown as AttributionMeta
  const table = (name: string): Linear => tables.get(name)!
  return {
    cue: table('cue'),
    extent: table('extent'),
    source: table('source'),
    content: table('content'),
    relation: table('relation'),
    otherHeads: new Set(otherHeads),
    calibration,
    threshold,
  }
}
