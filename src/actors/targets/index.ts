import { loadModel } from '../../model/load.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { decodeTargets, type Thresholds } from './decode.ts'
import { scoreBy } from './feature-list.ts'

/**
 * Says, for each attribution, whom the act is directed at: who must do what is demanded, who is accused, criticised or
 * warned, whose proposal is rejected. A log-linear ranker over hashed features chooses among
 * everybody near and nobody.
 * @throws {ModelError} if models/targets.bin cannot be read
 */
export function findTargets(discourse: Discourse): Resolved[][] {
  const { tables, meta } = loadModel('targets')
  const { values, scale } = tables.get('weights')!
  return decodeTargets(discourse, scoreBy(values, scale), meta.thresholds as Thresholds)
}
