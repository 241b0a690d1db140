import { DEROGATORY } from '../../../lexicon/act-words.ts'
import type { TypeRule } from './rule.ts'

/** “He said the deal was a *disaster*”: a derogatory word said of another criticises. */
export const derogatory: TypeRule = {
  name: 'derogatory',
  weight: 1,
  vote: ({ neutral, content, ownClause }) => {
    if (!neutral || ownClause) return null
    const word = content.slice(0, 40).find(({ lemma }) => DEROGATORY.has(lemma))
    return word ? { type: 'criticism', why: `“${word.text}” runs somebody or something down` } : null
  },
}
