import type { TypeRule } from './rule.ts'

/** “‘Who paid for *it?*’ she said”: a quotation that ends in a question mark asks. */
export const askedInQuote: TypeRule = {
  name: 'asked-in-quote',
  weight: 1,
  vote: ({ neutral, frame, content }) => {
    if (!neutral || frame !== 'quote') return null
    const marks = content.filter(({ norm }) => norm === '?').length
    const stops = content.filter(({ norm }) => norm === '.' || norm === '!').length
    return marks > 0 && stops === 0 ? { type: 'question', why: 'the quotation is a question' } : null
  },
}
