import { hashesOf } from '../../../model/hash.ts'
import { DET } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { SHARED } from '../../cue/silent-senses.ts'
import type { Proposal } from '../../proposal.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

/** What others say of a step that somebody takes, besides what they say of what he says. */
const STEPS: ReadonlySet<number> = hashesOf('measure move step')
const PARTING: ReadonlySet<number> = new Set([WORD.COMMA, WORD.DASH, WORD.ENDASH, WORD.HYPHENS, XP.HYPHEN])
const ARTICLES: ReadonlySet<number> = hashesOf('a an')

/**
 * “Oxfam said [Bonn had blood on its hands], *a charge that Bonn dismissed*”: an aside in which others answer is the
 * reporter's, and no part of what was said.
 */
export const beforeAside: Mend = (reading, claim, { after }) => {
  const { first, last } = claim.content.interval!
  for (const other of after) {
    const opening = asideOpening(reading, other)
    if (opening <= first + 1 || opening > last || opening <= claim.cue.last) continue
    if (endOf(other) < last) continue
    const end = lastWord(reading.columns, first, opening - 1)
    if (end >= first && end !== claim.cue.last) return withContent(claim, { first, last: end })
  }
  return claim
}

/** Where a claim about something said opens as an aside: “, *an* offer that Arden described as …”; -1 where it does not. */
function asideOpening({ columns, phraseHead }: Reading, { content, cue, source }: Proposal): number {
  const { norm, upos, quote, plainLemma, chunkFirst } = columns
  const said = content.interval!.first
  // “, *a request* Brussels said it was studying”: the noun stands right before who says it.
  const noun = said > cue.last && source.interval && source.interval.last < cue.first ? source.interval.first - 1 : -1
  const first = noun > 0 && SHARED.has(plainLemma[noun]!) ? chunkFirst[noun]! : said
  if (first < 0 || first > cue.first || upos[first] !== DET || !ARTICLES.has(norm[first]!) || quote[first] !== 0)
    return -1
  const parted = PARTING.has(norm[first - 1]!) || norm[first - 2] === WORD.COMMA
  return parted && (first !== said || SHARED.has(phraseHead[first]!) || STEPS.has(phraseHead[first]!)) ? first : -1
}
