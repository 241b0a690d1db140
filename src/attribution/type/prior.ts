import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { TypeContext } from './context.ts'
import type { TypeEvidence } from './evidence.ts'
import { TYPE_RULES } from './rules/index.ts'

/** How often each type occurs where the cue does not tell: after neutral cues, and after cues the lexicon lacks. */
export type Backgrounds = { readonly neutral: readonly number[]; readonly unknown: readonly number[] }

/** How far the lexicon is trusted against the background: least where it says that the content decides. */
const TRUST = { neutral: 0.2, statement: 0.6, other: 0.9 }
/** Keeps the logarithm of an impossible type finite. */
const FLOOR = 0.005

/** What is believed of the type before the content is read: the logarithm of a probability for each type. */
export function logPrior({ sense }: TypeContext, { neutral, unknown }: Backgrounds): Float64Array {
  const cue = sense?.cue
  const trust = !cue ? 0 : cue.sense.neutral ? TRUST.neutral : cue.type === 'statement' ? TRUST.statement : TRUST.other
  const background = cue ? neutral : unknown
  const prior = new Float64Array(CLAIM_TYPE_NAMES.length)
  for (let type = 0; type < prior.length; type++)
    prior[type] = Math.log(trust * (cue?.prior[type] ?? 0) + (1 - trust) * background[type]! + FLOOR)
  return prior
}

/** The prior with what the rules say: each vote adds its rule's weight. */
export function logBelief(prior: Float64Array, votes: TypeEvidence['votes']): Float64Array {
  const belief = prior.slice()
  votes.forEach((vote, rule) => {
    if (vote) belief[CLAIM_TYPE_NAMES.indexOf(vote.type)]! += TYPE_RULES[rule]!.weight
  })
  return belief
}
