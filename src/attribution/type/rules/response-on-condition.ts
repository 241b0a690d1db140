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

/** “Norland *promised a response if* the ships came near” threatens. */
export const responseOnCondition: TypeRule = {
  name: 'response-on-condition',
  weight: 6,
  vote: ({ sense, content }) => {
    if (!sense || !PROMISING.has(sense.cue.words[0]!)) return null
    const answer = content.slice(0, 12).find(({ lemma }) => ANSWERS.has(lemma))
    const on = content.some(({ norm }) => norm === 'if' || norm === 'unless')
    return answer && on ? { type: 'threat', why: `a “${answer.text}” is promised on a condition`, sure: true } : null
  },
}
