import type { Reason, TypeChance } from '../../domain/attribution.ts'
import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { loadModel } from '../../model/load.ts'
import { type AttributionSpans, typeContext } from './context.ts'
import { typeReasons } from './reasons.ts'
import { readTypeModel, scoreTypes, softmax, type TypeModel } from './score.ts'

export type { AttributionSpans } from './context.ts'

/** A claim's type with its probability among the 18, all the types that it may be, and why it is the first of them. */
export type TypedClaim = TypeChance & { readonly types: readonly TypeChance[]; readonly reasons: readonly Reason[] }

/** Types less probable than this are not worth a thought; of 18, one always is. */
const LEAST_CHANCE = 0.05

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
  const types = CLAIM_TYPE_NAMES.map((type, index) => ({ type, probability: chances[index]! }))
    .filter(({ probability }) => probability >= LEAST_CHANCE)
    .sort((a, b) => b.probability - a.probability)
  const best = types[0]!
  return { ...best, types, reasons: typeReasons(best.type, context, evidence, model) }
}
