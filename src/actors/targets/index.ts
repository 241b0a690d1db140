import { loadModel } from '../../model/load.ts'
import type { WeightTable } from '../../model/table.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { decodeTargets, type Thresholds } from './decode.ts'

/**
 * Says, for each attribution, whom the act is directed at: who must do what is demanded, who is accused, criticised or
 * warned, whose proposal is rejected. A log-linear ranker over hashed features chooses among
 * everybody near and nobody.
 * @throws {ModelError} if models/targets.bin cannot be read
 */
export function findTargets(discourse: Discourse): Resolved[][] {
  const { tables, meta } = loadModel('targets')
  const weights = tables.get('weights')!
  return decodeTargets(discourse, (features) => score(weights, features), meta.thresholds as Thresholds)
}

function score({ values, scale }: WeightTable, features: Int32Array): number {
  let sum = 0
  for (const slot of features) sum += values[slot]!
  return sum * scale
}
