import { hashesOf, hashString } from '../../model/hash.ts'
import { beforeTime } from '../columns/before-time.ts'
import { ADP, DET, NOUN, PRON, PROPN, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { isDirective } from '../columns/lexicon-columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('that which who whom')
/** Those that stand for a noun and for no clause, behind a comma too. */
const OF_NOUNS = hashesOf('which whom')
const RELATIVE_CLAUSE = hashString('acl:relcl')
/** How far above the cue its relative clause may hang: “which she *has said* she *opposes*”. */
const HEIGHT = 3
/** No noun phrase that a relative pronoun stands for begins farther before it. */
const FARTHEST = 15

/** How many phrases a noun may bring along: “his *hold on nominees*”. */
const PHRASES = 2

/**
 * The noun phrase that a relative pronoun stands for, where a stretch of content is nothing but one: “[a law on libraries], *which*
 * a judge upheld”; any other stretch as it is.
 */
export function antecedentOf(reading: Reading, claim: Proposal, stretch: Interval): Interval {
  const noun = nounOf(reading, claim, stretch)
  return noun === stretch ? stretch : withGerund(reading, claim, noun)
}

/** “*Relaxing* the ban, [*which*] parents had demanded”: what is demanded of a thing is what is done with it. */
function withGerund({ columns, lexicon }: Reading, { head }: Proposal, noun: Interval): Interval {
  const { xpos, upos, norm } = columns
  const deed = noun.first - 1
  if (xpos[deed] !== XP.VBG || upos[deed] !== VERB || norm[deed - 1] === WORD.COMMA) return noun
  return isDirective(lexicon.sense[head]!) ? { first: deed, last: noun.last } : noun
}

function nounOf(reading: Reading, { head }: Proposal, stretch: Interval): Interval {
  const { columns, tree } = reading
  const { first } = stretch
  if (first !== stretch.last || first > head || !RELATIVES.has(columns.norm[first]!)) return stretch
  let verb = head
  for (let height = 0; height < HEIGHT && tree.label[verb] !== RELATIVE_CLAUSE && tree.head[verb]! >= 0; height++)
    verb = tree.head[verb]!
  const noun = tree.label[verb] === RELATIVE_CLAUSE ? tree.head[verb]! : -1
  if (noun < 0 && OF_NOUNS.has(columns.norm[first]!)) return nounBefore(reading, stretch)
  if (noun < 0 || noun >= first || (columns.upos[noun] !== NOUN && columns.upos[noun] !== PROPN)) return stretch
  const from = columns.chunkFirst[noun]!
  if (from < 0 || first - from > FARTHEST) return stretch
  return { first: from, last: lastWord(columns, noun, first - 1) }
}

/** Where the tree does not tell: the noun phrase that the comma before *which* closes, with those that hang on it by a preposition. */
function nounBefore({ columns: { chunkFirst, upos, norm, tokens } }: Reading, stretch: Interval): Interval {
  const last = beforeTime(tokens, stretch.first - 2)
  if (norm[stretch.first - 1] !== WORD.COMMA || (upos[last] !== NOUN && upos[last] !== PROPN)) return stretch
  let first = chunkFirst[last]!
  for (let more = 0; more < PHRASES && first > 1; more++) {
    const before = chunkFirst[first - 2]!
    // “His hold on nominees” is one thing; of “patience with the company” the company may be meant.
    if (upos[first - 1] !== ADP || before < 0 || (upos[before] !== DET && upos[before] !== PRON)) break
    first = before
  }
  return first < 0 ? stretch : { first, last }
}
