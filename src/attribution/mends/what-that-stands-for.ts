import { hashesOf, hashString } from '../../model/hash.ts'
import { NOUN, PRON, PROPN } from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { antecedentOf } from '../constructions/antecedent.ts'
import { relativeAround, relativeBefore } from '../constructions/relative.ts'
import { type Mend, withContent } from './mend.ts'

const AGO = hashString('ago')
/** “Protested [*what* it *called* an insult]”, “[*what* they *say* were breaches]”: by other verbs it is a thing that is wanted or seen. */
const CALLING: ReadonlySet<number> = hashesOf('brand call deem describe dub label say term')

/**
 * “Refused to sign [a text] *that* they said [would punish the poor]”: without its noun the clause is about nothing. Nor is “[bills] *that*
 * she vetoed a week ago” about a week. “*What* the minister wanted was [an open debate]”: what it was is what was wanted.
 */
export const whatThatStandsFor: Mend = (reading, claim, { before }) => {
  const { chunkFirst, upos, plainLemma, norm, word } = reading.columns
  const { first, last } = claim.content.interval!
  const what = (claim.source.interval?.first ?? 0) - 1
  let behind = claim.cue.last + 1
  while (behind < first && !word[behind]) behind++
  // “Said in a statement [*that* Cairo had agreed to talks]”: what opens another's words stands for nothing in what they tell.
  const isOthers = before.some(({ cue, content: { interval } }) => {
    const that = interval!.first
    return norm[that] === WORD.THAT && cue.last < first && first <= that && that < claim.cue.first
  })
  if (isOthers && last >= behind) return withContent(claim, { first: behind, last })
  if (norm[what] === WORD.WHAT && claim.source.interval!.last < claim.cue.first) {
    if (CALLING.has(plainLemma[claim.head]!))
      return first === behind ? withContent(claim, { first: what, last }) : claim
    const isThing = first === what && plainLemma[behind] === WORD.BE && last > behind
    return isThing ? withContent(claim, { first: behind + 1, last }) : claim
  }
  if (first !== behind) return claim
  const isTime = reading.columns.norm[last] === AGO
  // “A pact *which* they said [*they will veto*]”: a verb without its object has it before the clause.
  const isOpen = upos[first] === PRON && reading.columns.xpos[last] === XP.VB
  // “A vote *which* he referred to *as* [*a stunt*]”: what something is called is told of something.
  const isCalled = norm[claim.cue.last] === WORD.AS
  const relative =
    isTime || isOpen || isCalled ? relativeBefore(reading.columns, claim) : relativeAround(reading.columns, claim)
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
