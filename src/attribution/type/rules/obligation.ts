import type { TaggedToken } from '../../../domain/token.ts'
import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

/** The auxiliary, or the verb that works as one, that lays a duty on the subject. */
function duty({ clause, content }: TypeContext): string | null {
  const { auxiliary, verb, verbIndex } = clause
  if (auxiliary?.norm === 'must') return isGuess(content, content.indexOf(auxiliary)) ? null : 'must'
  const toInfinitive = content[verbIndex + 1]?.norm === 'to' || content[verbIndex + 2]?.norm === 'to'
  if (verb?.lemma === 'have' && toInfinitive) return 'has to'
  return null
}

/** “They *must be hiding* something”, “must *have known*”: what must be so, and not what must be done. */
function isGuess(content: readonly TaggedToken[], must: number): boolean {
  const [next, behind] = content.slice(must + 1).filter(({ upos }) => upos !== 'ADV')
  return (next?.norm === 'be' && behind?.xpos === 'VBG') || (next?.norm === 'have' && behind?.xpos === 'VBN')
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
