import type { Model } from '../../model/format.ts'
import { loadModel } from '../../model/load.ts'
import { type Ensemble, forestOf } from '../../model/trees.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { decodeTargets, type TargetModel } from './decode.ts'
import { scoreBy } from './feature-list.ts'

/** What models/targets.bin keeps beside its table. */
export type TargetMeta = Pick<TargetModel, 'thresholds'> & { readonly second: Ensemble }

let shipped: TargetModel | undefined

/**
 * Says, for each attribution, whom the act is directed at: who must do what is demanded, who is accused, criticised or
 * warned, whose proposal is rejected. A log-linear ranker over hashed features weighs everybody near and nobody; boosted
 * trees then decide, knowing what it made of the whole article.
 * @throws {ModelError} if models/targets.bin cannot be read
 */
export function findTargets(discourse: Discourse): Resolved[][] {
  shipped ??= readTargetModel(loadModel('targets'))
  return decodeTargets(discourse, shipped)
}

function readTargetModel({ tables, meta }: Model): TargetModel {
  const { values, scale } = tables.get('weights')!
  const { thresholds, second } = meta as TargetMeta
  return { thresholds, second: forestOf(second), score: scoreBy(values, scale) }
}
