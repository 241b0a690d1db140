import type { Reason } from '../../domain/attribution.ts'
import { CLAIM_TYPE_NAMES, type ClaimType } from '../../domain/claim-type.ts'
import type { TypeContext } from './context.ts'
import type { TypeEvidence } from './evidence.ts'
import { FEATURE_TEMPLATES } from './features/feature-list.ts'
import { contributions, TYPES, type TypeModel } from './network.ts'
import { logPrior } from './prior.ts'
import { TYPE_RULES } from './rules/index.ts'
import type { TypeScores } from './score.ts'

/** How many of the network's features are told, and how strong the weakest of them is. */
const TOLD = 3
/** How many features are put in words; several may be of the same words. */
const CONSIDERED = 12
const WEAKEST = 0.1

function aboutCue({ sense }: TypeContext): string {
  if (!sense) return 'the lexicon does not know the cue'
  const name = `“${sense.cue.words.join(' ')}”`
  if (sense.cue.sense.neutral) return `${name} only reports; the content decides`
  return `${name} stands for ${Object.keys(sense.cue.sense.types).join(' or ')}`
}

/** Indexes of the weights of greatest magnitude. */
function largest(weights: Float64Array, count: number): number[] {
  const least = weights.map(Math.abs).sort().at(-count) ?? 0
  return [...weights.keys()].filter((i) => Math.abs(weights[i]!) >= least)
}

/** The features, and the words by their meaning, that set this type most apart from the average type, strongest first. */
function strongest(evidence: TypeEvidence, { hidden }: TypeScores, type: number, model: TypeModel): Reason[] {
  const { features } = evidence
  const { features: weights, meaning } = contributions(features.hashes, hidden, type, model)
  const told = new Map<string, number>()
  for (const i of largest(weights, CONSIDERED)) {
    const name = features.names[i]!
    if (name === 'rule') continue
    const text = FEATURE_TEMPLATES[name].replace('*', () => features.words[i]!)
    told.set(text, (told.get(text) ?? 0) + weights[i]!)
  }
  told.set('what the words mean, taken together', meaning)
  return [...told]
    .filter(([, weight]) => Math.abs(weight) >= WEAKEST)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, TOLD)
    .map(([text, weight]) => ({ about: 'type', text, weight: round(weight) }))
}

const round = (weight: number) => Math.round(weight * 100) / 100

/** Says why a claim has its type: what the cue stands for, how the rules voted, which features weighed most. */
export function typeReasons(type: ClaimType, evidence: TypeEvidence, scores: TypeScores, model: TypeModel): Reason[] {
  const index = CLAIM_TYPE_NAMES.indexOf(type)
  const votes = evidence.votes.flatMap((vote, rule): Reason[] => {
    if (!vote) return []
    const weight = model.trust * TYPE_RULES[rule]!.weight
    if (vote.type === type) return [{ about: 'type', text: vote.why, weight: round(weight) }]
    return [{ about: 'type', text: `against ${type}: ${vote.why}`, weight: round(-weight) }]
  })
  const logs = logPrior(evidence.context, model.backgrounds)
  const mean = logs.reduce((sum, log) => sum + log, 0) / TYPES
  const prior = round(model.trust * (logs[index]! - mean))
  return [
    { about: 'type', text: aboutCue(evidence.context), weight: prior },
    ...votes,
    ...strongest(evidence, scores, index, model),
  ]
}
