import type { ClaimType } from '../../../domain/claim-type.ts'
import { NOUNS } from '../../../lexicon/cues.ts'
import { wordSet } from '../../../lexicon/word-list.ts'
import type { TypeRule } from './rule.ts'

const CARRYING = wordSet('deliver, express, issue, make, raise, reaffirm, reiterate, renew, repeat, restate, voice')

/** A *belief* or a *concern* that is expressed may criticise, and a *statement* that is issued do anything. */
const OPEN: ReadonlySet<ClaimType> = new Set<ClaimType>(['belief', 'statement'])

/** Among how many words of a content the noun stands: “expressed *its strong and lasting opposition* to …”. */
const REACH = 6

/** “Expressed *the intention* to adopt it”, “repeated *its call*”: the verb only carries the noun, which tells the act (right 61 times in 69). */
export const carried: TypeRule = {
  name: 'carried',
  weight: 2,
  vote: ({ cue, content, frame }) => {
    const last = cue.at(-1)
    if (!last || !CARRYING.has(last.lemma) || frame === 'that' || frame === 'quote') return null
    const noun = content.slice(0, REACH).find(({ upos }) => upos === 'NOUN')
    const type = noun && NOUNS.get(noun.lemma)?.type
    return type && !OPEN.has(type) ? { type, why: `“${last.text}” only carries “${noun.text}”`, sure: true } : null
  },
}
