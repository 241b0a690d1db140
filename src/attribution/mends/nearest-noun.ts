import { hashesOf } from '../../model/hash.ts'
import { CCONJ } from '../columns/columns.ts'
import { FINITE } from '../columns/vocabulary.ts'
import { hasVerb } from './has-verb.ts'
import { type Mend, withContent } from './mend.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('that which who whom')

/**
 * “A plan until they stopped sheltering [*people*] whom Turkey regards [*as terrorists*]”: a relative pronoun stands for the noun before it, and
 * a second one, “a decision that utilities sought and [*that*] doctors warned [*would kill*]”, for what the first does.
 */
export const nearestNoun: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (!source || source.first > claim.cue.first) return claim
  const relative = source.first - 1
  if (!RELATIVES.has(columns.norm[relative]!) || columns.sentence[relative] !== columns.sentence[claim.head])
    return claim
  const isSecond = columns.upos[relative - 1] === CCONJ
  if (first > claim.cue.last)
    return isSecond && FINITE.has(columns.xpos[first]!) ? withContent(claim, { first: relative, last }) : claim
  if (first >= relative || !hasVerb(columns, { first, last: relative - 1 })) return claim
  if (isSecond) return last > claim.cue.last ? withContent(claim, { first: relative, last }) : claim
  const noun = columns.chunkFirst[relative - 1]!
  return noun > first ? withContent(claim, { first: noun, last }) : claim
}
