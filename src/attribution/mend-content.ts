import { hashString } from '../model/hash.ts'
import { AUX, DET } from './columns.ts'
import type { Interval } from './interval.ts'
import { contentStretches } from './positions.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { SHARED } from './silent-senses.ts'
import { particleBehindPronoun } from './split-particle.ts'
import { WORD } from './vocabulary.ts'

/** How far along the list of claims one may stand whose content ends in another's. */
const REACH = 4
/** How many words before *agreed* its *and* may stand. */
const ASSENT_REACH = 8
const ASSENTS: ReadonlySet<number> = new Set(['agree', 'concur', 'demur', 'disagree'].map(hashString))
const JOINING: ReadonlySet<number> = new Set(['and', 'but'].map(hashString))
const OBJECTS: ReadonlySet<number> = new Set(['me', 'him', 'them', 'us'].map(hashString))
const AGAIN = hashString('again')
const ARTICLES: ReadonlySet<number> = new Set(['a', 'an'].map(hashString))

/** The claims, in order of their cues, with contents that end where what was claimed ends. */
export function mendContents(reading: Reading, claims: readonly Proposal[]): Proposal[] {
  const split = claims.map((claim) =>
    beforeAssent(reading, beforeMainVerb(reading, withNegation(reading, beforeParticle(reading, claim)))),
  )
  const mended = split.map((claim, i) => beforeAside(reading, claim, split.slice(i + 1, i + 1 + REACH)))
  // Whatever the words, something is left of a content.
  return mended.map((claim, i) => (contentStretches(reading.columns, claim).length > 0 ? claim : claims[i]!))
}

const withContent = (claim: Proposal, interval: Interval): Proposal => ({
  ...claim,
  content: { ...claim.content, interval },
})

/** “Vowed last year [*never* to give up an inch]”: without its negation a content says the opposite. */
function withNegation({ columns: { norm } }: Reading, claim: Proposal): Proposal {
  const { first, last } = claim.content.interval!
  if (norm[first] !== WORD.TO) return claim
  const before = norm[first - 1] === AGAIN ? first - 2 : first - 1
  const isNegation = norm[before] === WORD.NEVER || norm[before] === WORD.NOT
  return isNegation && before > claim.cue.last ? withContent(claim, { first: before, last }) : claim
}

/** “Prosecutors *ruled* [that] *out* on Tuesday”: the object alone is what was ruled out. */
function beforeParticle({ columns }: Reading, claim: Proposal): Proposal {
  const { head, cue, content } = claim
  if (cue.last !== head || content.interval!.last < head) return claim
  const particle = particleBehindPronoun(columns.tokens, head)
  return particle < 0 ? claim : withContent(claim, { first: head + 1, last: particle - 1 })
}

/** “A memo proposing [*them*] had been passed round”: what *them* had done is said of the memo. */
function beforeMainVerb({ columns: { norm, upos } }: Reading, claim: Proposal): Proposal {
  const { first, last } = claim.content.interval!
  const isObject = first > claim.cue.last && first < last && OBJECTS.has(norm[first]!)
  return isObject && upos[first + 1] === AUX ? withContent(claim, { first, last: first }) : claim
}

/** “Barragan said [the plan was dead], *and Renwick agreed*”: another's assent is none of her words. */
function beforeAssent({ columns }: Reading, claim: Proposal): Proposal {
  const { plainLemma, norm, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first < claim.cue.last || quote[last] !== 0 || !ASSENTS.has(plainLemma[last]!)) return claim
  for (let p = last - 2; p > Math.max(first, last - ASSENT_REACH) && sentence[p] === sentence[last]; p--) {
    if (norm[p] === WORD.COMMA || norm[p] === WORD.THAT) return claim
    if (JOINING.has(norm[p]!) && norm[p - 1] === WORD.COMMA) return withContent(claim, { first, last: p - 2 })
  }
  return claim
}

/**
 * “Oxfam said [Bonn had blood on its hands], *a charge that Bonn dismissed*”: an aside in which others answer is the
 * reporter's, and no part of what was said.
 */
function beforeAside(reading: Reading, claim: Proposal, later: readonly Proposal[]): Proposal {
  const { first, last } = claim.content.interval!
  for (const other of later) {
    const opening = asideOpening(reading, other)
    if (opening <= first + 1 || opening > last || opening <= claim.cue.last) continue
    if (endOf(other) < last) continue
    let end = opening - 1
    while (end > first && !reading.columns.word[end]) end--
    if (end >= first && end !== claim.cue.last) return withContent(claim, { first, last: end })
  }
  return claim
}

const endOf = ({ cue, content, source }: Proposal) =>
  Math.max(cue.last, content.interval!.last, source.interval?.last ?? -1)

/** Where a claim about something said opens as an aside: “, *an* offer that Arden described as …”; -1 where it does not. */
function asideOpening({ columns, phraseHead }: Reading, { content, cue }: Proposal): number {
  const { first } = content.interval!
  const { norm, upos, quote } = columns
  if (first > cue.first || upos[first] !== DET || !ARTICLES.has(norm[first]!) || quote[first] !== 0) return -1
  const parted = norm[first - 1] === WORD.COMMA || norm[first - 1] === WORD.DASH || norm[first - 2] === WORD.COMMA
  return parted && SHARED.has(phraseHead[first]!) ? first : -1
}
