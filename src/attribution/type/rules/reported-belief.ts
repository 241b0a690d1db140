import type { TypeRule } from './rule.ts'

const BELIEVING = new Set(['believe', 'feel', 'figure', 'guess', 'reckon', 'suppose', 'think'])

/** “He said he *believed* the talks were over”: the reporter kept the *believed*, so it matters; in a quotation it is only polite. */
export const reportedBelief: TypeRule = {
  name: 'reported-belief',
  weight: 2.5,
  vote: ({ neutral, frame, clause }) => {
    const word = clause.framedBy
    if (!neutral || frame === 'quote' || !word || !BELIEVING.has(word.lemma)) return null
    return { type: 'belief', why: `the speaker “${word.text}” it` }
  },
}
