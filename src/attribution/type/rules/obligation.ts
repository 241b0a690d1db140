import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

/** The auxiliary, or the verb that works as one, that lays a duty on the subject. */
function duty({ clause, content }: TypeContext): string | null {
  const { auxiliary, verb, verbIndex } = clause
  if (auxiliary?.norm === 'must') return 'must'
  const toInfinitive = content[verbIndex + 1]?.norm === 'to' || content[verbIndex + 2]?.norm === 'to'
  if (verb?.lemma === 'have' && toInfinitive) return 'has to'
  return null
}

/** “The envoy said that the alliance *must* withdraw” demands; “I must admit” and “we have to go” do not. */
export const obligation: TypeRule = {
  name: 'obligation',
  weight: 2,
  vote: (context) => {
    const word = context.neutral && !context.ownClause ? duty(context) : null
    return word ? { type: 'demand', why: `the content says that somebody else “${word}” act` } : null
  },
}
