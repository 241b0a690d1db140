import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

const TERMS = new Set([
  'unacceptable',
  'non-negotiable',
  'nonnegotiable',
  'non-starter',
  'nonstarter',
  'unthinkable',
  'untenable',
  'inadmissible',
])

/** What one does not do without refusing anything; not to rule something out is to leave it open. */
const NO_REFUSAL = new Set([
  'be',
  'forget',
  'have',
  'hesitate',
  'know',
  'mind',
  'object',
  'oppose',
  'rule',
  'see',
  'think',
])

function refusing({ clause, content, ownClause }: TypeContext): string | null {
  const term = content.slice(0, 30).find(({ norm }) => TERMS.has(norm))
  if (term && !clause.negated) return term.text
  const { auxiliary, verb } = clause
  const refused = clause.negated && ownClause && verb && !NO_REFUSAL.has(verb.lemma)
  return refused && auxiliary && /^(will|wo|would|ca|can|could)$/.test(auxiliary.norm)
    ? `${auxiliary.norm} … not`
    : null
}

/** “He said the terms were *unacceptable*”, “‘We *will not* sign,’ she said”: refusing in so many words rejects. */
export const refusal: TypeRule = {
  name: 'refusal',
  weight: 2,
  vote: (context) => {
    const word = context.neutral ? refusing(context) : null
    return word ? { type: 'rejection', why: `the content refuses: “${word}”` } : null
  },
}
