import { mix } from '../../model/hash.ts'
import { countIn } from '../columns/counts.ts'
import type { Reading } from '../columns/reading.ts'
import { relationTo } from '../columns/tree-relations.ts'
import type { Proposal } from '../proposal.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'
import { bucket } from '../spans/span-task.ts'

/** How a proposal stands among the others. */
export type Standing = {
  /** The likeliest cue whose content holds this one's. */
  readonly outer: Proposal | null
  /** The likeliest cue that this one's content holds. */
  readonly inner: Proposal | null
  /** Neighbours in the list. */
  readonly before: Proposal | null
  readonly after: Proposal | null
}

/** A span less likely than this counts as this likely. */
const RAREST = 1e-3

const half = (value: number) => Math.round(value * 2)
const tenths = (value: number) => Math.round(value * 10)

/** The questions asked of a proposed relation as a whole. */
export function relationFeatures(reading: Reading, proposal: Proposal, standing: Standing, list: FeatureList): void {
  list.size = 0
  addCue(reading, proposal, list)
  addSource(reading, proposal, list)
  addContent(reading, proposal, list)
  addSpansTogether(reading, proposal, list)
  addStanding(proposal, standing, list)
  addQuotation(reading, proposal, list)
  addTree(reading, proposal, list)
}

/** The cue's score in half steps, the extremes taken together. */
const levelOf = ({ cueScore }: Proposal) => half(Math.max(-4, Math.min(8, cueScore)))

/** Where the source stands: 1 before the cue, 2 behind it, 0 where there is none. */
const sourceSideOf = ({ source: { interval }, cue }: Proposal) => (interval ? (interval.last < cue.first ? 1 : 2) : 0)

/** What the source begins with and is about, 1 where there is none. */
function speakerOf({ columns, phraseHead }: Reading, { source: { interval } }: Proposal): number {
  return interval ? mix(columns.xpos[interval.first]!, phraseHead[interval.first]!) : 1
}

/** Where the content stands: 0 before the cue, 1 behind it, 2 around it. */
function contentSideOf({ content, cue }: Proposal): number {
  const { first, last } = content.interval!
  return last < cue.first ? 0 : first > cue.last ? 1 : 2
}

function addCue({ columns, lexicon }: Reading, proposal: Proposal, list: FeatureList): void {
  const { head, cueScore } = proposal
  const tag = columns.xpos[head]!
  const word = columns.lemma[head]!
  add(list, 0, 0)
  add(list, 1, levelOf(proposal))
  add(list, 2, Math.round(cueScore))
  addPair(list, 3, tag, Math.round(cueScore))
  addPair(list, 4, lexicon.sense[head]!, Math.round(cueScore))
  add(list, 5, word)
  addPair(list, 6, word, Math.round(cueScore / 2))
}

function addSource(reading: Reading, proposal: Proposal, list: FeatureList): void {
  const { columns, lexicon } = reading
  const { head, source, frame, cueScore } = proposal
  const word = columns.lemma[head]!
  const probability = tenths(source.probability)
  const speaker = speakerOf(reading, proposal)
  const side = sourceSideOf(proposal)
  add(list, 10, probability)
  addPair(list, 11, probability, Math.round(cueScore))
  addPair(list, 12, columns.xpos[head]!, mix(side, probability >> 1))
  add(list, 13, speaker)
  addPair(list, 14, word, speaker)
  addPair(list, 15, lexicon.sense[head]!, speaker)
  addPair(list, 16, word, side)
  addPair(list, 17, side, frame.auxiliaries)
  addPair(list, 18, side, mix(frame.before, levelOf(proposal) >> 1))
}

function addContent(reading: Reading, proposal: Proposal, list: FeatureList): void {
  const { columns, counts, lexicon, starts, phraseHead } = reading
  const { head, content, cueScore } = proposal
  const { first, last } = content.interval!
  const tag = columns.xpos[head]!
  const word = columns.lemma[head]!
  const sense = lexicon.sense[head]!
  const start = starts[first]!
  const side = contentSideOf(proposal)
  const verbs = bucket(countIn(counts.verbs, first, last))
  const size = bucket(countIn(counts.words, first, last))
  add(list, 20, tenths(content.probability))
  addPair(list, 21, tenths(content.probability), Math.round(cueScore))
  addPair(list, 22, tag, mix(side, start))
  addPair(list, 23, word, mix(side, start))
  addPair(list, 24, sense, mix(side, start))
  addPair(list, 25, tag, mix(verbs, start))
  addPair(list, 26, word, verbs)
  addPair(list, 27, size, mix(side, start))
  addPair(list, 28, word, phraseHead[first]!)
  addPair(list, 29, sense, phraseHead[first]!)
}

/** How source, cue and content stand to each other. */
function addSpansTogether({ columns, counts, lexicon, starts }: Reading, proposal: Proposal, list: FeatureList): void {
  const { norm, quote, sentence } = columns
  const { head, cue, source, content, cueScore } = proposal
  const { first, last } = content.interval!
  const tag = columns.xpos[head]!
  const word = columns.lemma[head]!
  const start = starts[first]!
  const side = contentSideOf(proposal)
  const sides = mix(sourceSideOf(proposal), side)
  const verbs = bucket(countIn(counts.verbs, first, last))
  const quotations = quote[first] !== 0 ? (quote[first] === quote[last] ? 1 : 2) : quote[last] !== 0 ? 3 : 0
  const joint = Math.log(Math.max(RAREST, source.probability)) + Math.log(Math.max(RAREST, content.probability))
  addPair(list, 30, side, mix(quotations, Number(quote[head] !== 0)))
  addPair(list, 31, mix(lexicon.sense[head]!, sourceSideOf(proposal)), mix(side, start))
  addPair(list, 32, sides, mix(start, Math.round(cueScore)))
  addPair(list, 33, tag, mix(sides, mix(start, verbs)))
  addPair(list, 34, word, norm[first]!)
  addPair(list, 35, cue.last - cue.first, norm[cue.last]!)
  addPair(list, 36, word, norm[cue.last]!)
  addPair(list, 37, Math.min(3, sentence[last]! - sentence[head]!), mix(quotations, side))
  add(list, 38, Math.round(content.margin))
  addPair(list, 39, Math.round(source.margin), Math.round(content.margin))
  addPair(list, 40, half(joint), Math.round(cueScore))
}

function addQuotation({ columns, lexicon }: Reading, { head }: Proposal, list: FeatureList): void {
  const quoted = Number(columns.quote[head] !== 0)
  addPair(list, 60, columns.xpos[head]!, quoted)
  addPair(list, 61, lexicon.sense[head]!, quoted)
}

function addTree(reading: Reading, proposal: Proposal, list: FeatureList): void {
  const { columns, lexicon, tree } = reading
  const { head, source, content, cueScore } = proposal
  const tag = columns.xpos[head]!
  const word = columns.lemma[head]!
  const label = tree.label[head]!
  const speakerHangs = source.interval ? relationTo(tree, tree.topFrom[source.interval.first]!, head) : 0
  const contentHangs = relationTo(tree, tree.topFrom[content.interval!.first]!, head)
  addPair(list, 70, tag, mix(speakerHangs, contentHangs))
  addPair(list, 71, word, contentHangs)
  addPair(list, 72, lexicon.sense[head]!, mix(speakerHangs, contentHangs))
  addPair(list, 73, mix(tag, label), speakerHangs)
  addPair(list, 74, mix(tag, label), contentHangs)
  addPair(list, 75, word, label)
  addPair(list, 76, mix(speakerOf(reading, proposal), contentHangs), Math.round(cueScore / 2))
}

function addStanding(proposal: Proposal, standing: Standing, list: FeatureList): void {
  const { outer, inner, before, after } = standing
  const level = levelOf(proposal)
  const of = (other: Proposal | null) => (other ? Math.max(-3, Math.min(5, Math.round(other.cueScore))) : 9)
  add(list, 50, of(outer))
  addPair(list, 51, of(outer), level >> 1)
  add(list, 52, of(inner))
  addPair(list, 53, of(inner), level >> 1)
  add(list, 54, before ? mix(of(before), Math.min(4, proposal.cue.first - before.cue.last)) : 0)
  add(list, 55, after ? mix(of(after), Math.min(4, after.cue.first - proposal.cue.last)) : 0)
  const sameSource = (other: Proposal | null) =>
    other?.source.interval && proposal.source.interval?.first === other.source.interval.first ? 1 : 0
  const sameContent = (other: Proposal | null) =>
    other && proposal.content.interval!.last === other.content.interval!.last ? 1 : 0
  addPair(list, 56, sameSource(before) * 2 + sameContent(before), of(before))
  addPair(list, 57, sameSource(after) * 2 + sameContent(after), of(after))
  addPair(list, 58, sameSource(outer), mix(of(outer), of(inner)))
}
