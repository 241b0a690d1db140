import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TypeRule } from './rule.ts'

/** What it is not to say no, by the word that says no; whoever does not rule something out has not spoken for it either. */
export const NO_OBJECTION: ReadonlyMap<string, ClaimType> = new Map([
  ['contest', 'confirmation'],
  ['deny', 'confirmation'],
  ['dispute', 'confirmation'],
  ['object', 'agreement'],
  ['oppose', 'agreement'],
  ['opposed', 'agreement'],
  ['exclude', 'statement'],
  ['reject', 'statement'],
  ['rule', 'statement'],
])

/**
 * “Said he did *not oppose* the plan”, “said Norland had *not ruled out* a strike”: what the speaker does not object to is
 * agreed to or left open, and that somebody else does not object is only stated.
 */
export const noObjection: TypeRule = {
  name: 'no-objection',
  weight: 2,
  vote: ({ neutral, clause, ownClause }) => {
    if (!neutral || !clause.negated) return null
    const no = [clause.verb, clause.predicate].find((word) => word && NO_OBJECTION.has(word.lemma))
    if (!no) return null
    return { type: ownClause ? NO_OBJECTION.get(no.lemma)! : 'statement', why: `“${no.text}” is withheld`, sure: true }
  },
}
