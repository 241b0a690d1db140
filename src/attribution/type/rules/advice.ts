import type { TypeRule } from './rule.ts'

const ADVISING = new Set(['should', 'ought'])

/** “She said that the talks *should* resume” proposes. */
export const advice: TypeRule = {
  name: 'advice',
  weight: 2,
  vote: ({ neutral, clause, content }) => {
    if (!neutral) return null
    const modal = clause.auxiliary?.norm
    if (modal && ADVISING.has(modal)) return { type: 'proposal', why: `the content says what “${modal}” be done` }
    const needs = clause.verb?.lemma === 'need' && content[clause.verbIndex + 1]?.norm === 'to'
    return needs ? { type: 'proposal', why: 'the content says what somebody “needs to” do' } : null
  },
}
