import type { TypeRule } from './rule.ts'

const DEMANDING = new Set(['insist', 'insistence', 'insistent', 'adamant', 'say', 'tell', 'write'])

/** “Norland *insisted that* the council *withdraw*”: a bare verb after *that* asks for what is not yet so. */
export const subjunctive: TypeRule = {
  name: 'subjunctive',
  weight: 4,
  vote: ({ sense, frame, clause, content }) => {
    const { subject, auxiliary, verb } = clause
    if (!sense || frame === 'quote' || !DEMANDING.has(sense.cue.words.at(-1)!) || content[0]?.norm !== 'that')
      return null
    const bare = verb?.xpos === 'VB' && auxiliary === null && subject !== null
    return bare ? { type: 'demand', why: `“that … ${verb.norm}” is what should be done, not what is so` } : null
  },
}
