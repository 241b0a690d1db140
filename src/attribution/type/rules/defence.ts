import { DEFENCES } from '../../../lexicon/answer-words.ts'
import type { TypeRule } from './rule.ts'

/** “*Defended* the cuts that Arden condemned”: who defends something speaks for it, however bad it sounds. */
export const defence: TypeRule = {
  name: 'defence',
  weight: 1,
  vote: ({ cue, frame, content }) => {
    const word = cue.find(({ lemma, upos }) => upos === 'VERB' && DEFENCES.has(lemma))
    if (!word || frame === 'to' || /^(?:it|them|him|her|our|your)sel/u.test(content[0]?.norm ?? '')) return null
    return {
      type: 'agreement',
      why: `who “${word.text}” something speaks for it`,
      never: ['accusation', 'criticism', 'denial'],
    }
  },
}
