import type { Reason } from '../../domain/attribution.ts'
import { CLAIM_TYPE_COUNT, CLAIM_TYPE_NAMES, type ClaimType } from '../../domain/claim-type.ts'
import type { TypeContext } from './context.ts'
import type { TypeEvidence } from './evidence.ts'
import { FEATURE_TEMPLATES } from './features/feature-list.ts'
import { contributions, type TypeModel } from './network.ts'
import { TYPE_RULES } from './rules/index.ts'
import { fromOrder, type TypeScores, trustIn } from './score.ts'

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

/** Indexes of the weights of greatest magnitude, in order; more than `count` only where the least of them are equal. */
export function largest(weights: Float64Array, count: number): number[] {
  // The greatest magnitudes so far, the least of them first: of hundreds of weights, few ever move it.
  const greatest = new Float64Array(count)
  for (let i = 0; i < weights.length; i++) {
    const magnitude = Math.abs(weights[i]!)
    if (magnitude <= greatest[0]!) continue
    let place = 0
    for (; place + 1 < count && greatest[place + 1]! < magnitude; place++) greatest[place] = greatest[place + 1]!
    greatest[place] = magnitude
  }
  const found: number[] = []
  for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i]!) >= greatest[0]!) found.push(i)
  return found
}

/** The features, and the words by their meaning and in their order, that set this type most apart from the average type, strongest first. */
function strongest(evidence: TypeEvidence, scores: TypeScores, type: number, model: TypeModel): Reason[] {
  const { features } = evidence
  const { features: weights, meaning } = contributions(features.hashes, scores.hidden, type, model)
  const trust = trustIn(scores)
  const told = new Map<string, number>()
  for (const i of largest(weights, CONSIDERED)) {
    const name = features.names[i]!
    if (name === 'rule') continue
    const text = FEATURE_TEMPLATES[name].replace('*', () => features.words[i]!)
    told.set(text, (told.get(text) ?? 0) + trust * weights[i]!)
  }
  told.set('what the words mean, taken together', trust * meaning)
  told.set('what the words mean in their order', fromOrder(scores, type))
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
  const trust = trustIn(scores) * model.trust
  const votes = evidence.votes.flatMap((vote, rule): Reason[] => {
    if (!vote) return []
    const weight = trust * TYPE_RULES[rule]!.weight
    if (vote.type === type) return [{ about: 'type', text: vote.why, weight: round(weight) }]
    return [{ about: 'type', text: `against ${type}: ${vote.why}`, weight: round(-weight) }]
  })
  const { prior } = scores
  const mean = prior.reduce((sum, log) => sum + log, 0) / CLAIM_TYPE_COUNT
  return [
    { about: 'type', text: aboutCue(evidence.context), weight: round(trust * (prior[index]! - mean)) },
    ...votes,
    ...strongest(evidence, scores, index, model),
  ]
}
