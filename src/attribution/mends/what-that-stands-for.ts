import { hashString } from '../../model/hash.ts'
import { antecedentOf } from '../antecedent.ts'
import { NOUN, PROPN } from '../columns.ts'
import { relativeAround, relativeBefore } from '../relative.ts'
import { type Mend, withContent } from './mend.ts'

const AGO = hashString('ago')

/**
 * “Refused to sign [a text] *that* they said [would punish the poor]”: without its noun the clause is about nothing. Nor is “[bills] *that*
 * she vetoed a week ago” about a week.
 */
export const whatThatStandsFor: Mend = (reading, claim) => {
  const { chunkFirst, upos } = reading.columns
  const { first, last } = claim.content.interval!
  if (first !== claim.cue.last + 1) return claim
  const isTime = reading.columns.norm[last] === AGO
  const relative = isTime ? relativeBefore(reading.columns, claim) : relativeAround(reading.columns, claim)
  if (relative < 0) return claim
  const stretch = { first: relative, last: relative }
  const noun = antecedentOf(reading, claim, stretch)
  if (isTime) return noun === stretch ? claim : withContent(claim, noun)
  if (noun !== stretch) return withContent(claim, { first: noun.first, last })
  const isNoun = upos[relative - 1] === NOUN || upos[relative - 1] === PROPN
  return isNoun && chunkFirst[relative - 1]! >= 0
    ? withContent(claim, { first: chunkFirst[relative - 1]!, last })
    : claim
}
