import type { TypeRule } from './rule.ts'

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot'])
/** Answers that one may withhold: “did not *comment*”, “would neither *confirm* nor deny”. */
const ANSWERS = new Set([
  'answer',
  'comment',
  'confirm',
  'disclose',
  'elaborate',
  'reply',
  'respond',
  'return',
  'specify',
])

/** “Could *not accept* the terms”, “*never approved* it”, “did *not comment*”: an assent or an answer withheld rejects. */
export const withheld: TypeRule = {
  name: 'withheld',
  weight: 5,
  vote: ({ cue, sense, senses }) => {
    const negation = cue.find(({ norm }) => NEGATIONS.has(norm)) ?? (cue[0]?.lemma === 'fail' ? cue[0] : undefined)
    if (!negation) return null
    const answer = cue.find(({ lemma }) => ANSWERS.has(lemma))
    const assent = senses.some((one) => one.cue.type === 'agreement' || one.cue.type === 'confirmation')
    if (!answer && !assent) return null
    const word = answer?.text ?? sense!.cue.words.join(' ')
    return { type: 'rejection', why: `“${word}” is withheld (“${negation.text}”)` }
  },
}
