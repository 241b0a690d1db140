import type { TypeModel } from '../../src/attribution/type/network.ts'
import { scoreTypes } from '../../src/attribution/type/score.ts'
import type { TypeExample } from './examples.ts'

/** The examples whose likeliest type is right. */
export function rightOnes(model: TypeModel, examples: readonly TypeExample[]): TypeExample[] {
  return examples.filter(({ evidence, types }) => {
    const { scores } = scoreTypes(evidence, model)
    return types.includes(scores.indexOf(Math.max(...scores)))
  })
}
