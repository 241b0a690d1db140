import type { TypeRule } from './rule.ts'

/** “Analysts say prices *will* fall”: what will come, and is nobody's own act, is predicted. */
export const forecast: TypeRule = {
  name: 'forecast',
  weight: 1,
  vote: ({ neutral, ownClause, clause }) => {
    if (!neutral || ownClause || !clause.subject || clause.negated) return null
    const modal = clause.auxiliary?.norm ?? ''
    return /^(will|'ll|wo|would)$/.test(modal)
      ? { type: 'prediction', why: `the content says what “${modal}” come` }
      : null
  },
}
