import { hashesOf } from '../../../model/hash.ts'
import { ADP, type Columns, NOUN, PROPN } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const PLACES: ReadonlySet<number> = hashesOf('when where whereby')
/** How many phrases a noun may bring along. */
const PHRASES = 2
const RELATIVES: ReadonlySet<number> = hashesOf('that which who')

/**
 * “He died in a raid *in which*, according to the army, [nine were killed]”, “she lost [a contract *that*], according to the union, [had kept 300 in
 * work]”: who is cited in a relative clause tells of its noun, and not what the sentence tells.
 */
export const withinRelative: Mend = ({ columns }, claim) => {
  const { norm, upos, xpos, word, chunkFirst } = columns
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (!source) return claim
  const relative = Math.min(source.first, claim.cue.first) - 2
  if (norm[relative + 1] !== WORD.COMMA || relative <= first) return claim
  let behind = Math.max(source.last, claim.cue.last) + 1
  while (columns.sentence[behind] === columns.sentence[relative] && !word[behind]) behind++
  if (columns.sentence[behind] !== columns.sentence[relative] || columns.quote[relative] !== 0) return claim
  if (isPlace(columns, relative)) {
    const end = last >= behind ? last : lastWord(columns, behind, columns.last[columns.sentence[behind]!]!)
    return withContent(claim, { first: behind, last: end })
  }
  if (!RELATIVES.has(norm[relative]!) || !FINITE.has(xpos[behind]!) || last < behind) return claim
  const noun = word[relative - 1] ? relative - 1 : relative - 2
  let from = chunkFirst[noun]!
  // “A *war with Beijing* that, he said, had only losers”
  for (let more = 0; more < PHRASES && upos[from - 1] === ADP && chunkFirst[from - 2]! >= 0; more++)
    from = chunkFirst[from - 2]!
  const isNoun = upos[noun] === NOUN || upos[noun] === PROPN
  return isNoun && from > first ? withContent(claim, { first: from, last }) : claim
}

/** “In *which*”, “*where*”; but “the cost of *which*” is itself what is told of. */
const isPlace = ({ norm, upos }: Columns, relative: number): boolean =>
  PLACES.has(norm[relative]!) ||
  (norm[relative] === WORD.WHICH && upos[relative - 1] === ADP && norm[relative - 1] !== WORD.OF)
