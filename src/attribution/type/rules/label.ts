import { COMMENDING, DEROGATORY } from '../../../lexicon/act-words.ts'
import { CLAUSE_NEGATIONS } from '../../../lexicon/negations.ts'
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

/** What one calls one's own or another's deed to defend it: “called the raid *lawful*”. */
const DEFENDING = new Set([
  'appropriate',
  'compatible',
  'constitutional',
  'defensive',
  'justified',
  'lawful',
  'legal',
  'legitimate',
  'necessary',
  'reasonable',
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
    if (high) return { type: 'praise', why: `“${high.text}” praises what is described` }
    const just = content.some(({ norm }) => CLAUSE_NEGATIONS.has(norm))
      ? null
      : content.find(({ lemma }) => DEFENDING.has(lemma))
    const why = just && `“${just.text}” defends what is described`
    return why ? { type: 'statement', why, sure: true, never: ['accusation', 'criticism'] } : null
  },
}
