import { ADJECTIVES, VERBS } from '../../../lexicon/cues.ts'
import type { TypeContext } from '../context.ts'
import type { TypeRule, Vote } from './rule.ts'

/** Attitudes that last: “said she *opposed*” holds now, while “said she *asked*” tells what happened. */
const LASTING = new Set([
  'accept',
  'agree',
  'approve',
  'back',
  'believe',
  'disagree',
  'doubt',
  'expect',
  'favor',
  'favour',
  'fear',
  'hope',
  'intend',
  'oppose',
  'plan',
  'prefer',
  'regret',
  'reject',
  'support',
  'wish',
])

/** Those that hardly ever stand for anything else where they are reported: “said he *opposed* it” (right 5 times in 6). */
const TELLING = new Set(['expect', 'hope', 'intend', 'oppose', 'plan', 'reject', 'support'])

/** What one is who believes, hopes or fears, and does nothing else by saying so (right 36 times in 47). */
const FELT = new Set(['concerned', 'confident', 'convinced', 'hopeful', 'optimistic', 'worried'])

/** Attitudes that do something when they are said in the present: “we *urge* …”, “we *condemn* …”. */
function performs({ clause, frame }: TypeContext): boolean {
  return (
    clause.auxiliary === null && (clause.verb?.xpos === 'VBP' || (frame !== 'quote' && clause.verb?.xpos === 'VBZ'))
  )
}

/** Verbs by which one is still what one was: “he *remained* ‘cautiously optimistic’”. */
const REMAINING = new Set(['remain', 'stay'])
/** How far behind them what one is may stand. */
const FELT_REACH = 4

function attitudeWord(context: TypeContext): { lemma: string; adjective: boolean } | null {
  const { clause, content } = context
  if (clause.predicate) {
    if (clause.auxiliary !== null) return null
    return { lemma: clause.predicate.lemma, adjective: true }
  }
  if (!clause.verb) return null
  const { lemma } = clause.verb
  if (REMAINING.has(lemma) && clause.auxiliary === null) {
    const behind = content.slice(clause.verbIndex + 1, clause.verbIndex + 1 + FELT_REACH)
    const felt = behind.find((token) => FELT.has(token.lemma))
    return felt ? { lemma: felt.lemma, adjective: true } : null
  }
  if (lemma === 'want' && content[clause.verbIndex + 1]?.norm === 'to') return { lemma: 'intend', adjective: false }
  const lasting = LASTING.has(lemma) && clause.auxiliary?.norm !== 'might'
  return lasting || performs(context) ? { lemma, adjective: false } : null
}

const OPPOSITES: { readonly [type: string]: 'rejection' | 'agreement' } = {
  agreement: 'rejection',
  intention: 'rejection',
  promise: 'rejection',
}

function attitude(context: TypeContext): Vote | null {
  const word = attitudeWord(context)
  const cue = word && (word.adjective ? ADJECTIVES : VERBS).get(word.lemma)
  if (!word || !cue || cue.sense.neutral || cue.type === 'statement') return null
  const sure = word.adjective ? FELT.has(word.lemma) : context.frame === 'that' && TELLING.has(word.lemma)
  if (!context.clause.negated) return { type: cue.type, why: `the speaker says that they “${word.lemma}”`, sure }
  const opposite = OPPOSITES[cue.type]
  return opposite ? { type: opposite, why: `the speaker says that they do not “${word.lemma}”`, sure } : null
}

/** “He said *he opposed* the plan” rejects, “she said *she was hopeful*” believes: the attitude inside decides. */
export const ownAttitude: TypeRule = {
  name: 'own-attitude',
  weight: 2,
  vote: (context) => (context.neutral && context.ownClause ? attitude(context) : null),
}
