import type { Attribution, Reason, TypeChance } from '../../domain/attribution.ts'
import { CLAIM_TYPE_NAMES, type ClaimType, REFUSALS } from '../../domain/claim-type.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { abstentionAt } from '../../lexicon/abstentions.ts'
import { loadModel } from '../../model/load.ts'
import { type AttributionSpans, type TypeContext, typeContext } from './context.ts'
import { typeEvidence } from './evidence.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { readTypeModel, type TypeModel } from './network.ts'
import { typeReasons } from './reasons.ts'
import { TYPE_RULES } from './rules/index.ts'
import { withheld } from './rules/withheld.ts'
import { scoreTypes, softmax } from './score.ts'

export type { AttributionSpans } from './context.ts'

/** A claim's type with its probability among the 18, all the types that it may be, and why it is the first of them. */
export type TypedClaim = TypeChance & {
  readonly types: readonly TypeChance[]
  readonly readings: Attribution['readings']
  readonly reasons: readonly Reason[]
  /** True where the type is what a negated cue came to: who *did not accept* rejects, and it is no rejection that is negated. */
  readonly turned: boolean
}

const WITHHELD = TYPE_RULES.indexOf(withheld)

/** Types less probable than this are not worth a thought; of 18, one always is. */
const LEAST_CHANCE = 0.05

let shipped: TypeModel | undefined

/**
 * Decides which act each claim of an article is: the lexicon's prior for its cue, rules for constructions (`rules/`), and
 * a small network over both, the words of source, cue and content and the claims around, as guidelines and annotated
 * articles have it.
 * @param claims all that were found, in order of their cues
 * @throws {ModelError} if models/types.bin cannot be read
 */
export function typeClaims(parsed: ParsedText, claims: readonly AttributionSpans[]): TypedClaim[] {
  shipped ??= readTypeModel(loadModel('types'))
  return typeWith(shipped, parsed, claims)
}

/** The same with a given model, for training and evaluation. */
export function typeWith(model: TypeModel, parsed: ParsedText, claims: readonly AttributionSpans[]): TypedClaim[] {
  const contexts = claims.map((spans) => typeContext(parsed, spans))
  const neighbours = neighboursOf(contexts)
  return contexts.map((context, at) => typed(model, context, neighbours[at]!))
}

function typed(model: TypeModel, context: TypeContext, neighbours: Neighbours): TypedClaim {
  const evidence = typeEvidence(context, neighbours)
  const scores = scoreTypes(evidence, model)
  const chances = softmax(scores.scores.slice())
  const types: TypeChance[] = []
  for (let index = 0; index < chances.length; index++)
    if (chances[index]! >= LEAST_CHANCE) types.push({ type: CLAIM_TYPE_NAMES[index]!, probability: chances[index]! })
  types.sort((a, b) => b.probability - a.probability)
  const best = types[0]!
  const withheldVote = evidence.votes[WITHHELD]?.type
  const turned = (best.type !== 'statement' && withheldVote === best.type) || isRefusedByNegation(best.type, context)
  const { readings } = scores.hidden
  return { ...best, types, readings, turned, reasons: typeReasons(best.type, evidence, scores, model) }
}

/**
 * True where a cue that says no such thing by itself rejects or denies: “*will not discuss* it”, “*does not want* a vote”,
 * “*refrained from* naming them”.
 */
function isRefusedByNegation(type: ClaimType, { cue, sense }: TypeContext): boolean {
  if (!REFUSALS.has(type)) return false
  return !(sense && REFUSALS.has(sense.cue.type)) || (cue.length > 0 && abstentionAt(cue, 0) >= cue.length)
}
