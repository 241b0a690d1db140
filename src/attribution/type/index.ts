import type { Reason } from '../../domain/attribution.ts'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../../domain/claim-type.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { loadModel } from '../../model/load.ts'
import { type AttributionSpans, typeContext } from './context.ts'
import { typeReasons } from './reasons.ts'
import { readTypeModel, scoreTypes, softmax, type TypeModel } from './score.ts'

export type { AttributionSpans } from './context.ts'

/** A claim's type, its probability among the 18, and why. */
export type TypedClaim = { readonly type: ClaimType; readonly probability: number; readonly reasons: readonly Reason[] }

let shipped: TypeModel | undefined

/**
 * Decides which act a claim is: the lexicon's prior for its cue, rules for constructions (`rules/`), and a linear model
 * over both and the words of cue and content, as guidelines and annotated articles have it.
 * @throws {ModelError} if models/types.bin cannot be read
 */
export function typeClaim(parsed: ParsedText, spans: AttributionSpans): TypedClaim {
  shipped ??= readTypeModel(loadModel('types'))
  return typeWith(shipped, parsed, spans)
}

/** The same with a given model, for training and evaluation. */
export function typeWith(model: TypeModel, parsed: ParsedText, spans: AttributionSpans): TypedClaim {
  const context = typeContext(parsed, spans)
  const evidence = scoreTypes(context, model)
  const chances = softmax(evidence.scores)
  const best = chances.indexOf(Math.max(...chances))
  const type = CLAIM_TYPE_NAMES[best]!
  return { type, probability: chances[best]!, reasons: typeReasons(type, context, evidence, model) }
}
