import { scoreTypes, type TypeModel } from '../../src/attribution/type/score.ts'
import type { TypeExample } from './examples.ts'

/** The share of examples whose likeliest type is right. */
export function accuracy(model: TypeModel, examples: readonly TypeExample[]): number {
  const right = examples.filter(({ context, types }) => {
    const { scores } = scoreTypes(context, model)
    return types.includes(scores.indexOf(Math.max(...scores)))
  })
  return right.length / examples.length
}
