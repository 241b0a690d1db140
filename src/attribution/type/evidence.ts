import type { TypeContext } from './context.ts'
import type { TypeFeatures } from './features/feature-list.ts'
import { typeFeatures } from './features/index.ts'
import type { Neighbours } from './neighbours.ts'
import { TYPE_RULES } from './rules/index.ts'
import type { Vote } from './rules/rule.ts'
import { type WordView, wordView } from './word-view.ts'

/** All that a claim's type is weighed by: what the rules say, in their order, and what the network sees. */
export type TypeEvidence = {
  readonly context: TypeContext
  readonly votes: readonly (Vote | null)[]
  readonly features: TypeFeatures
  readonly view: WordView
}

/** Collects what speaks for a claim's types. */
export function typeEvidence(context: TypeContext, neighbours: Neighbours): TypeEvidence {
  const votes = TYPE_RULES.map((rule) => rule.vote(context))
  return { context, votes, features: typeFeatures(context, neighbours, votes), view: wordView(context) }
}
