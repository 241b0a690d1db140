import type { TaggedToken } from '../../../domain/token.ts'
import { VERB_NEGATIONS } from '../../../lexicon/negations.ts'
import { NO_OBJECTION } from './no-objection.ts'
import type { TypeRule, Vote } from './rule.ts'

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
/** Words that withhold what the rest of the cue says: “*failed* to confirm”, “*without* saying”. */
const OPENINGS = new Set(['fail', 'without'])
const SAYINGS = new Set(['say', 'tell', 'explain', 'mention'])
/** With these a speaker is unwilling; without them he was merely silent. */
const MODALS = new Set(['will', 'would', 'can', 'could', 'cannot'])

/** “*Would not say* whether”: an answer is refused; “has *not said* whether”: nothing was said, which is no refusal. */
function unsaid(cue: readonly TaggedToken[]): Vote | null {
  const saying = cue.find(({ lemma }) => SAYINGS.has(lemma))
  if (!saying) return null
  const modal = cue.find(({ lemma }) => MODALS.has(lemma))
  if (modal) return { type: 'rejection', why: `would not “${saying.text}”` }
  return { type: 'statement', why: `left unsaid (“${saying.text}”)` }
}

function unopposed(cue: readonly TaggedToken[]): Vote | null {
  const no = cue.find(({ lemma }) => NO_OBJECTION.has(lemma))
  return no ? { type: NO_OBJECTION.get(no.lemma)!, why: `“${no.text}” is withheld`, sure: true } : null
}

/**
 * “Could *not accept* the terms”, “*never approved* it”, “did *not comment*”: an assent or an answer withheld rejects, an
 * objection withheld, “did *not dispute* it”, does not.
 */
export const withheld: TypeRule = {
  name: 'withheld',
  weight: 5,
  vote: ({ cue, sense, senses }) => {
    const opening = cue[0] && OPENINGS.has(cue[0].lemma) ? cue[0] : undefined
    const negation = cue.find(({ norm }) => VERB_NEGATIONS.has(norm)) ?? opening
    if (!negation) return null
    const answer = cue.find(({ lemma }) => ANSWERS.has(lemma))
    const assent = senses.some((one) => one.cue.type === 'agreement' || one.cue.type === 'confirmation')
    if (!answer && !assent) return unopposed(cue) ?? unsaid(cue)
    const word = answer?.text ?? sense!.cue.words.join(' ')
    return { type: 'rejection', why: `“${word}” is withheld (“${negation.text}”)` }
  },
}
