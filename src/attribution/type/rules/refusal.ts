import { wordSet } from '../../../lexicon/word-list.ts'
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
const NO_REFUSAL = wordSet(`
afford, ask, be, believe, forget, get, guarantee, have, hesitate, hope, imagine, know, make, mind, object, oppose, put, recall,
remember, rule, see, tell, think, understand
`)

/** What one only does not do by refusing it (right 46 times in 52). */
const REFUSED = wordSet(
  'accept, agree, back, comment, consider, endorse, join, participate, recognise, recognize, support',
)

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
    if (!word) return null
    const sure = context.clause.negated && context.clause.verb !== null && REFUSED.has(context.clause.verb.lemma)
    return { type: 'rejection', why: `the content refuses: “${word}”`, sure }
  },
}
