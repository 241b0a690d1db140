import type { ClaimType } from '../../../domain/claim-type.ts'
import { NOUNS } from '../../../lexicon/cues.ts'
import type { TypeRule } from './rule.ts'

const CARRYING = new Set(['express', 'voice'])

/** Acts that are done by nothing but saying them; a *belief* or a *concern* that is expressed may criticise. */
const DONE: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'agreement',
  'criticism',
  'demand',
  'intention',
  'praise',
  'rejection',
])

/** Among how many words of a content the noun stands: “expressed *its strong and lasting opposition* to …”. */
const REACH = 6

/** “Expressed *the intention* to adopt new measures”: the verb only carries the noun, which tells the act (right 20 times in 25). */
export const carried: TypeRule = {
  name: 'carried',
  weight: 2,
  vote: ({ cue, content, frame }) => {
    const last = cue.at(-1)
    if (!last || !CARRYING.has(last.lemma) || frame === 'that' || frame === 'quote') return null
    const noun = content.slice(0, REACH).find(({ upos }) => upos === 'NOUN')
    const type = noun && NOUNS.get(noun.lemma)?.type
    return type && DONE.has(type) ? { type, why: `“${last.text}” only carries “${noun.text}”`, sure: true } : null
  },
}
