import { abstentionAt } from '../../lexicon/abstentions.ts'
import { ADV } from '../columns/columns.ts'
import { holds } from '../columns/interval.ts'
import { NEUTRAL } from '../columns/lexicon-columns.ts'
import type { Reading } from '../columns/reading.ts'
import { FINITE, WORD, XP } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'

/** How far along the list of claims one stands that tells the same. */
const REACH = 3

/** True where a claim only tells another of them once more, whose cue says more about it. */
export function isToldTwice(reading: Reading, claims: readonly Proposal[], at: number): boolean {
  const claim = claims[at]!
  const before = claims.slice(Math.max(0, at - REACH), at)
  return (
    isHoldingBack(reading, claim, claims[at + 1]) ||
    isOnlyByDoing(reading, claim, claims[at + 1]) ||
    before.some(
      (other) =>
        isItsColon(reading, claim, other) ||
        holdsIt(claim, other) ||
        isHow(reading, other, claim) ||
        isBehindInsert(reading, claim, other),
    )
  )
}

/** “Among her tasks, *aides said*, *will be deciding* …”: who is put into a clause between commas does nothing in it. */
function isBehindInsert({ columns: { norm, xpos } }: Reading, { source, cue }: Proposal, other: Proposal): boolean {
  const inserted = other.source.interval
  if (!inserted || source.interval?.first !== inserted.first || other.cue.last + 2 !== cue.first) return false
  const isParted = norm[inserted.first - 1] === WORD.COMMA && norm[cue.first - 1] === WORD.COMMA
  return isParted && inserted.last < other.cue.first && FINITE.has(xpos[cue.first]!)
}

/** “‘…,’ *the sheriff joked* on the *Show*”: a source with another's source and verb in it. */
function holdsIt({ source, cueScore, content }: Proposal, other: Proposal): boolean {
  const isWhole = holds(source.interval, other.head) && cueScore < other.cueScore
  return isWhole && other.content.interval!.first === content.interval!.first
}

/** “*Hit back*, [*accusing* Norway of theft]”: what was done by accusing is told by that. */
function isOnlyByDoing(reading: Reading, claim: Proposal, next?: Proposal): boolean {
  return next !== undefined && saysHow(reading, claim, next) && !outweighs(reading, claim, next)
}

/** “*Objected*, [*saying* it was costly]”: who objects by saying something says it once. */
function isHow(reading: Reading, other: Proposal, claim: Proposal): boolean {
  return saysHow(reading, other, claim) && outweighs(reading, other, claim)
}

/** True where the content of one claim is no more than a participle that tells the other, with its content. */
function saysHow({ columns: { xpos, sentence } }: Reading, { head, cue, content }: Proposal, by: Proposal): boolean {
  const { first, last } = content.interval!
  if (first <= cue.last || sentence[head] !== sentence[by.head] || xpos[by.head] !== XP.VBG) return false
  return by.cue.first === first && by.content.interval!.last >= last
}

/** Only what says no more than *saying* gives way, and only to what is surer to be a cue. */
const outweighs = ({ lexicon }: Reading, { cueScore }: Proposal, by: Proposal) =>
  (lexicon.sense[by.head]! & NEUTRAL) !== 0 && cueScore > by.cueScore

/** “*Refrained from* [*criticising* the bank]”: what was not done is the claim, and negated by the other cue. */
function isHoldingBack(
  { columns: { tokens, upos, first, sentence } }: Reading,
  { cue }: Proposal,
  next?: Proposal,
): boolean {
  if (!next || sentence[next.head] !== sentence[cue.first]) return false
  let after = cue.last + 1
  while (upos[after] === ADV) after++
  if (next.cue.first !== after) return false
  const from = first[sentence[cue.first]!]!
  const words = tokens.slice(from, after).map((token) => token!)
  return abstentionAt(words, cue.first - from) === cue.last - cue.first + 1
}

/** “She *told* the paper*:* ‘We left’”: the colon is her verb's, and the paper says nothing. */
function isItsColon({ columns: { norm, sentence } }: Reading, { head, content }: Proposal, other: Proposal): boolean {
  if (norm[head] !== WORD.COLON || sentence[other.head] !== sentence[head] || other.head >= head) return false
  return other.content.interval!.first === content.interval!.first
}
