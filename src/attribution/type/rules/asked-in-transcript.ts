import type { TypeRule } from './rule.ts'

const MARKS = new Set(['"', '”', "'", '’', ')', ']'])

/**
 * “QUESTION: Will you resign*?*”: a turn of a transcript that ends in a question mark asks (29 of 32 in the training articles).
 * Of quotations that do (“‘Who paid for it?’ she said”) only one in eight does: most are rhetorical, and left to training.
 */
export const askedInTranscript: TypeRule = {
  name: 'asked-in-transcript',
  weight: 1,
  vote: ({ cue, content }) => {
    if (!cue.every(({ upos }) => upos === 'PUNCT')) return null
    const last = content.findLast(({ text }) => !MARKS.has(text))
    return last?.norm === '?' ? { type: 'question', why: 'the turn ends in a question', sure: true } : null
  },
}
