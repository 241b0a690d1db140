import type { TypeRule } from './rule.ts'

const MARKS = new Set(['"', '”', "'", '’', ')', ']'])

/** “‘Who paid for *it?*’ she said”, “QUESTION: Will you resign*?*”: what is quoted and ends in a question mark asks. */
export const askedInQuote: TypeRule = {
  name: 'asked-in-quote',
  weight: 1,
  vote: ({ neutral, frame, cue, content }) => {
    const quoted = frame === 'quote' || cue.every(({ upos }) => upos === 'PUNCT')
    if (!neutral || !quoted) return null
    const last = content.findLast(({ text }) => !MARKS.has(text))
    return last?.norm === '?' ? { type: 'question', why: 'the quotation is a question' } : null
  },
}
