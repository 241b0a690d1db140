import type { TaggedToken } from '../../../domain/token.ts'
import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

const ANSWERS = new Set([
  'action',
  'answer',
  'consequence',
  'measure',
  'reaction',
  'response',
  'retaliation',
  'revenge',
  'step',
])
const PROMISING = new Set(['pledge', 'promise', 'vow', 'swear', 'warn'])

const ANSWERING = new Set(['respond', 'retaliate'])

/** “Warned that *it would respond* with force”: the speaker's own answer; that others would answer is no threat. */
function ownAnswer({ clause, ownClause }: TypeContext): TaggedToken | undefined {
  return ownClause && !clause.negated && clause.verb && ANSWERING.has(clause.verb.lemma) ? clause.verb : undefined
}

/** “Norland *promised a response if* the ships came near”, “*warned* that it would *respond* if they did” threaten. */
export const responseOnCondition: TypeRule = {
  name: 'response-on-condition',
  weight: 6,
  vote: (context) => {
    const { sense, content } = context
    if (!sense || !PROMISING.has(sense.cue.words[0]!)) return null
    const answer = content.slice(0, 12).find(({ lemma }) => ANSWERS.has(lemma)) ?? ownAnswer(context)
    const on = content.some(({ norm }) => norm === 'if' || norm === 'unless')
    return answer && on ? { type: 'threat', why: `a “${answer.text}” is promised on a condition`, sure: true } : null
  },
}
