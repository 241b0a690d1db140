import type { Backgrounds } from '../../src/attribution/type/prior.ts'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import type { TypeExample } from './examples.ts'

/** How often each type occurs among some examples, each type counted once more than it is. */
function shares(examples: readonly TypeExample[]): number[] {
  const counts = CLAIM_TYPE_NAMES.map((_, type) => 1 + examples.filter(({ types }) => types[0] === type).length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => Math.round((count / total) * 1e4) / 1e4)
}

/** How often each type occurs after neutral cues and after cues that the lexicon lacks. */
export const backgroundsOf = (examples: readonly TypeExample[]): Backgrounds => ({
  neutral: shares(examples.filter(({ evidence: { context } }) => context.neutral && context.sense)),
  unknown: shares(examples.filter(({ evidence }) => !evidence.context.sense)),
})
