import type { TaggedToken } from '../../../domain/token.ts'
import type { TypeRule } from './rule.ts'

const SUGGESTING = new Set(['suggest', 'suggestion'])
const FACTUAL = new Set(['had', 'has', 'have', 'did', 'does', 'do', 'will', 'would', "'d"])

/** A form that a proposal has not: *broke*, *were*, *is*; the *put* and *cut* that may be bare are left open. */
const isFactual = ({ xpos, norm, lemma }: TaggedToken) => {
  if (lemma === 'be' || lemma === 'have') return xpos !== 'VB' && norm !== 'be'
  return (xpos === 'VBD' || xpos === 'VBZ') && norm !== lemma
}

/** “*Suggested that* they *broke* loose” says what is so; a proposal has *should*, a gerund or a bare verb: “that they *break* up”. */
export const suggestedFact: TypeRule = {
  name: 'suggested-fact',
  weight: 1,
  vote: ({ sense, frame, clause: { subject, auxiliary, verb } }) => {
    if (!sense || frame !== 'that' || !SUGGESTING.has(sense.cue.words.at(-1)!) || !subject) return null
    const told = auxiliary ? FACTUAL.has(auxiliary.norm) : verb !== null && isFactual(verb)
    if (!told) return null
    return {
      type: 'statement',
      why: `“that … ${(auxiliary ?? verb!).norm}” is what is so, not what should be`,
      never: ['proposal', 'request'],
    }
  },
}
