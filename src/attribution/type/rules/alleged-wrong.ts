import { WRONGDOING } from '../../../lexicon/act-words.ts'
import type { TypeRule } from './rule.ts'

/** “The opposition said the ministry had *rigged* the count”: a specific wrong said of another accuses. */
export const allegedWrong: TypeRule = {
  name: 'alleged-wrong',
  weight: 1,
  vote: ({ neutral, content, ownClause, clause }) => {
    if (!neutral || ownClause || !clause.subject || clause.negated) return null
    const at = Math.max(clause.verbIndex, 0)
    const word = content.slice(at, at + 12).find(({ lemma, upos }) => WRONGDOING.has(lemma) && upos !== 'PROPN')
    return word ? { type: 'accusation', why: `“${word.text}” names a wrong that somebody else has done` } : null
  },
}
