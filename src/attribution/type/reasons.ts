import type { Reason } from '../../domain/attribution.ts'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../../domain/claim-type.ts'
import type { TypeContext } from './context.ts'
import { FEATURE_TEMPLATES } from './features.ts'
import { rowOf, TYPES, type TypeEvidence, type TypeModel } from './score.ts'

/** How many of the model's features are told, and how strong the weakest of them is. */
const TOLD = 3
const WEAKEST = 0.1

function aboutCue({ sense }: TypeContext): string {
  if (!sense) return 'the lexicon does not know the cue'
  const name = `“${sense.cue.words.join(' ')}”`
  if (sense.cue.sense.neutral) return `${name} only reports; the content decides`
  return `${name} stands for ${Object.keys(sense.cue.sense.types).join(' or ')}`
}

/** The features that set this type most apart from the average type, strongest first. */
function strongest({ features }: TypeEvidence, type: number, model: TypeModel): Reason[] {
  const told = new Map<string, number>()
  features.hashes.forEach((hash, i) => {
    const row = rowOf(hash)
    let mean = 0
    for (let other = 0; other < TYPES; other++) mean += model.weights[row + other]! / TYPES
    const weight = (model.weights[row + type]! - mean) * model.scale
    const text = FEATURE_TEMPLATES[features.templates[i]!]!.replace('*', () => features.words[i]!)
    if (Math.abs(weight) >= WEAKEST) told.set(text, (told.get(text) ?? 0) + weight)
  })
  return [...told]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, TOLD)
    .map(([text, weight]) => ({ about: 'type', text, weight: round(weight) }))
}

const round = (weight: number) => Math.round(weight * 100) / 100

/** Says why a claim has its type: what the cue stands for, how the rules voted, which features weighed most. */
export function typeReasons(type: ClaimType, context: TypeContext, evidence: TypeEvidence, model: TypeModel): Reason[] {
  const index = CLAIM_TYPE_NAMES.indexOf(type)
  const votes = evidence.votes.flatMap((vote, rule): Reason[] => {
    if (!vote) return []
    const weight = vote.type === type ? model.rules[rule]! : -model.rules[rule]!
    return [
      { about: 'type', text: vote.type === type ? vote.why : `against ${type}: ${vote.why}`, weight: round(weight) },
    ]
  })
  const mean = evidence.prior.reduce((sum, log) => sum + log, 0) / TYPES
  const prior = round(model.prior * (evidence.prior[index]! - mean))
  return [{ about: 'type', text: aboutCue(context), weight: prior }, ...votes, ...strongest(evidence, index, model)]
}
