import type { TypeContext } from '../context.ts'
import type { Neighbours } from '../neighbours.ts'
import type { Vote } from '../rules/rule.ts'
import { clauseFeatures } from './clause-features.ts'
import { cueFeatures } from './cue-features.ts'
import { featureList, type TypeFeatures } from './feature-list.ts'
import { neighbourFeatures } from './neighbour-features.ts'
import { sourceFeatures } from './source-features.ts'
import { toneFeatures } from './tone-features.ts'
import { wordFeatures } from './word-features.ts'

/**
 * Lists what the network sees of a claim. Linear in its content, which the context bounds.
 * @param votes what the rules say, in their order
 */
export function typeFeatures(
  context: TypeContext,
  neighbours: Neighbours,
  votes: readonly (Vote | null)[],
): TypeFeatures {
  const { list, add, both } = featureList(context.neutral)
  cueFeatures(context, add, both)
  wordFeatures(context, add, both)
  clauseFeatures(context, both)
  toneFeatures(context, add, both)
  sourceFeatures(context, add, both)
  neighbourFeatures(neighbours, both)
  votes.forEach((vote, rule) => {
    if (vote) add('rule', vote.type, rule + 1)
  })
  return list
}
