import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

const STATES = new Set([
  'be',
  'have',
  'see',
  'know',
  'need',
  'happen',
  'think',
  'find',
  'say',
  'tell',
  'like',
  'love',
  'rather',
])

function announcesAct({ clause, content }: TypeContext): string | null {
  const { auxiliary, verb, verbIndex } = clause
  const modal = auxiliary?.norm ?? ''
  if (/^(will|'ll|would|shall|'d)$/.test(modal) && verb && verb.xpos === 'VB' && !STATES.has(verb.lemma)) return modal
  const next = content[verbIndex + 1]?.norm
  return verb?.lemma === 'go' && next === 'to' && verb.xpos === 'VBG' ? 'going to' : null
}

/** “The minister said *she would* sign”, “‘*We will* leave,’ he said”: the speaker's own future act is an intention. */
export const ownAct: TypeRule = {
  name: 'own-act',
  weight: 2,
  vote: (context) => {
    if (!context.neutral || !context.ownClause || context.clause.negated) return null
    const word = announcesAct(context)
    return word ? { type: 'intention', why: `the speaker says what they “${word}” do` } : null
  },
}
