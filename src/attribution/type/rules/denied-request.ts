import type { TypeRule } from './rule.ts'

const ASKED_FOR = new Set([
  'access',
  'appeal',
  'application',
  'asylum',
  'bail',
  'bid',
  'citizenship',
  'clemency',
  'demand',
  'entry',
  'extension',
  'funding',
  'immunity',
  'licence',
  'license',
  'loan',
  'motion',
  'offer',
  'pardon',
  'parole',
  'passage',
  'permission',
  'permit',
  'petition',
  'plea',
  'refuge',
  'request',
  'stay',
  'tenure',
  'visa',
  'waiver',
])

/** “The court *denied* the *request*”: what was asked for is rejected; a fact is denied. */
export const deniedRequest: TypeRule = {
  name: 'denied-request',
  weight: 8,
  vote: ({ sense, frame, content }) => {
    if (frame !== 'object' && frame !== 'object-to') return null
    if (!sense?.cue.words.some((word) => word === 'deny' || word === 'denial')) return null
    const asked = content.slice(0, 6).find(({ lemma }) => ASKED_FOR.has(lemma))
    return asked ? { type: 'rejection', why: `what is denied is a “${asked.text}”, no fact` } : null
  },
}
