import { mix } from '../model/hash.ts'
import { countIn } from './counts.ts'
import { add, addPair, type FeatureList } from './feature-list.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { bucket } from './span-task.ts'
import { relationTo } from './tree-relations.ts'

/** How a proposal stands among the others. */
export type Standing = {
  /** The proposal whose content holds this one's cue most closely, among those at least as likely as not to be cues. */
  readonly outer: Proposal | null
  /** The likeliest cue inside this one's content. */
  readonly inner: Proposal | null
  /** Neighbours in the list. */
  readonly before: Proposal | null
  readonly after: Proposal | null
}

const half = (value: number) => Math.round(value * 2)
const tenths = (value: number) => Math.round(value * 10)

/** The questions asked of a proposed relation as a whole. */
export function relationFeatures(reading: Reading, proposal: Proposal, standing: Standing, list: FeatureList): void {
  const { columns, counts, lexicon, tree, starts, phraseHead } = reading
  const { xpos, lemma, norm, quote, sentence } = columns
  const { head, cue, source, content, frame, cueScore } = proposal
  list.size = 0
  const tag = xpos[head]!
  const word = lemma[head]!
  const level = half(Math.max(-4, Math.min(8, cueScore)))
  const sense = lexicon.sense[head]!
  add(list, 0, 0)
  add(list, 1, level)
  add(list, 2, Math.round(cueScore))
  addPair(list, 3, tag, Math.round(cueScore))
  addPair(list, 4, sense, Math.round(cueScore))
  add(list, 5, word)
  addPair(list, 6, word, Math.round(cueScore / 2))
  const span = source.interval
  const speaker = span ? mix(xpos[span.first]!, phraseHead[span.first]!) : 1
  const sourceSide = span ? (span.last < cue.first ? 1 : 2) : 0
  add(list, 10, tenths(source.probability))
  addPair(list, 11, tenths(source.probability), Math.round(cueScore))
  addPair(list, 12, tag, mix(sourceSide, tenths(source.probability) >> 1))
  add(list, 13, speaker)
  addPair(list, 14, word, speaker)
  addPair(list, 15, sense, speaker)
  addPair(list, 16, word, sourceSide)
  addPair(list, 17, sourceSide, frame.auxiliaries)
  addPair(list, 18, sourceSide, mix(frame.before, level >> 1))
  const first = content.interval!.first
  const last = content.interval!.last
  const start = starts[first]!
  const side = last < cue.first ? 0 : first > cue.last ? 1 : 2
  const verbs = bucket(countIn(counts.verbs, first, last))
  const size = bucket(countIn(counts.words, first, last))
  const same = quote[first] !== 0 ? (quote[first] === quote[last] ? 1 : 2) : quote[last] !== 0 ? 3 : 0
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
  addPair(list, 30, side, mix(same, Number(quote[head] !== 0)))
  addPair(list, 31, mix(sense, sourceSide), mix(side, start))
  addPair(list, 32, mix(sourceSide, side), mix(start, Math.round(cueScore)))
  addPair(list, 33, tag, mix(mix(sourceSide, side), mix(start, verbs)))
  addPair(list, 34, word, norm[first]!)
  addPair(list, 35, cue.last - cue.first, norm[cue.last]!)
  addPair(list, 36, word, norm[cue.last]!)
  addPair(list, 37, Math.min(3, sentence[last]! - sentence[head]!), mix(same, side))
  add(list, 38, Math.round(content.margin))
  addPair(list, 39, Math.round(source.margin), Math.round(content.margin))
  const joint = Math.log(Math.max(1e-3, source.probability)) + Math.log(Math.max(1e-3, content.probability))
  addPair(list, 40, half(joint), Math.round(cueScore))
  standingFeatures(proposal, standing, level, list)
  addPair(list, 60, tag, Number(quote[head] !== 0))
  addPair(list, 61, sense, Number(quote[head] !== 0))
  const speakerHangs = span ? relationTo(tree, tree.topFrom[span.first]!, head) : 0
  const contentHangs = relationTo(tree, tree.topFrom[first]!, head)
  addPair(list, 70, tag, mix(speakerHangs, contentHangs))
  addPair(list, 71, word, contentHangs)
  addPair(list, 72, sense, mix(speakerHangs, contentHangs))
  addPair(list, 73, mix(tag, tree.label[head]!), speakerHangs)
  addPair(list, 74, mix(tag, tree.label[head]!), contentHangs)
  addPair(list, 75, word, tree.label[head]!)
  addPair(list, 76, mix(speaker, contentHangs), Math.round(cueScore / 2))
}

function standingFeatures(proposal: Proposal, standing: Standing, level: number, list: FeatureList): void {
  const { outer, inner, before, after } = standing
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
