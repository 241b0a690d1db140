import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { loadModel } from '../model/load.ts'
import { attributionOf, outerQuotations } from './act.ts'
import { findRelations } from './relations.ts'
import { typeClaims } from './type/index.ts'
import { type AttributionModel, attributionModel } from './weights.ts'

let model: AttributionModel | null = null

/**
 * Finds who (source) by which words (cue) took a position on what (content), and how. After Newell, Margolin and Ruths,
 * LREC 2018 (the task) and Almeida et al., EACL 2014 (cue, then source and content); see models/MODEL_CARD.md.
 * @throws {ModelError} if models/attribution.bin is missing or damaged
 */
export function attribute(parsed: ParsedText): Attribution[] {
  model ??= attributionModel(loadModel('attribution'))
  const quotations = outerQuotations(parsed)
  const relations = findRelations(parsed, model)
  const typed = typeClaims(parsed, relations)
  return relations.map((relation, at) => attributionOf(parsed, relation, typed[at]!, quotations))
}
