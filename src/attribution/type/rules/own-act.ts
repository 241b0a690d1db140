import { EFFECTS } from '../../../lexicon/effects.ts'
import type { TypeContext } from '../context.ts'
import { isBody } from '../own-body.ts'
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

/**
 * True unless *it* is likelier what was spoken of: “she vetoed the bill, saying *it* would drain the desert”, “the ministry said
 * *it* would cost millions”. A body's own future is what a body does: “the ministry said *it* would appeal”.
 */
function speaksOfItself({ clause, source }: TypeContext): boolean {
  return clause.subject?.norm !== 'it' || (isBody(source) && clause.verb !== null && !EFFECTS.has(clause.verb.lemma))
}

/** “The minister said *she would* sign”, “‘*We will* leave,’ he said”: the speaker's own future act is an intention. */
export const ownAct: TypeRule = {
  name: 'own-act',
  weight: 2,
  vote: (context) => {
    if (!context.neutral || !context.ownClause || context.clause.negated) return null
    const word = speaksOfItself(context) ? announcesAct(context) : null
    return word ? { type: 'intention', why: `the speaker says what they “${word}” do` } : null
  },
}
