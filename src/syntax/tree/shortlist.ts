import { feature } from '../../model/hash.ts'
import { loadModel } from '../../model/load.ts'
import { distanceStep } from './features.ts'
import { type State, stacked } from './state.ts'
import type { SentenceWords } from './words.ts'

/**
 * A small linear model over transitions that foresees what the parser's own, thirty times as large, would choose; those
 * that it holds out of the question need not be weighed, and mostly one is left (a cascade, Weiss and Taskar, AISTATS
 * 2010).
 */
export type Shortlist = {
  readonly weights: Int8Array | Float32Array
  readonly bits: number
  /** How far behind the best a transition may lie to be weighed by the parser, in the weights' units. */
  readonly reach: number
}

/** Number of features. */
export const SHORTLIST_TEMPLATES = 16

/** In log-odds. Costs up to 0.2 points of LAS and saves two thirds of the parser's time; see models/MODEL_CARD.md. */
const REACH = 5

/** The shipped shortlist. @throws {ModelError} if models/shortlist.bin cannot be read */
export function shortlistModel(): Shortlist {
  const { meta, tables } = loadModel('shortlist')
  const { values, scale } = tables.get('weights')!
  return { weights: values, bits: meta.bits as number, reach: REACH / scale }
}

/**
 * Writes the features of a state into `rows` as hashes: tags at top and front, their dependents and labels. Chosen among
 * those of the parser, one by one, by how much each adds.
 */
export function shortlistFeatures(rows: Int32Array, { words: w, tags: t }: SentenceWords, state: State): void {
  const { labels: l, left1, left2, right1, leftLabels } = state
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  const n0 = state.front
  const sl = left1[s0]!
  const sl2 = left2[s0]!
  const sr = right1[s0]!
  const nl = left1[n0]!
  const nl2 = left2[n0]!
  rows[0] = feature(0, t[s0]!, t[n0]!)
  rows[1] = feature(1, t[nl]!, 0)
  rows[2] = feature(2, t[n0]!, t[n0 + 1]!)
  rows[3] = feature(3, l[sr]!, t[s0]!)
  rows[4] = feature(4, t[n0]!, leftLabels[n0]!)
  rows[5] = feature(5, t[sl]!, 0)
  rows[6] = feature(6, w[s0]!, 0)
  rows[7] = feature(7, t[n0 + 1]!, 0)
  rows[8] = feature(8, l[s0]!, t[n0]!)
  rows[9] = feature(9, w[nl]!, 0)
  rows[10] = feature(10, t[nl2]!, l[nl2]!)
  rows[11] = feature(11, t[sr]!, 0)
  rows[12] = feature(12, t[s1]!, t[s0]!)
  rows[13] = feature(13, l[nl]!, t[n0]!)
  rows[14] = feature(14, t[sl2]!, l[sl2]!)
  rows[15] = feature(15, t[n0]!, distanceStep(n0 - s0))
}
