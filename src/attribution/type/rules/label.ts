import { COMMENDING, DEROGATORY } from '../../../lexicon/act-words.ts'
import type { TypeRule } from './rule.ts'

const LABELLING = new Set([
  'call',
  'describe',
  'dub',
  'characterize',
  'characterise',
  'brand',
  'label',
  'term',
  'portray',
  'depict',
  'paint',
  'cast',
])

/** “She *called* the plan a *disgrace*”: the label tells criticism from praise. */
export const label: TypeRule = {
  name: 'label',
  weight: 2,
  vote: ({ sense, content }) => {
    if (!sense || sense.cue.words.length > 1 || !LABELLING.has(sense.cue.words[0]!)) return null
    const low = content.find(({ lemma }) => DEROGATORY.has(lemma))
    if (low) return { type: 'criticism', why: `“${low.text}” runs down what is described` }
    const high = content.find(({ lemma }) => COMMENDING.has(lemma))
    return high ? { type: 'praise', why: `“${high.text}” praises what is described` } : null
  },
}
