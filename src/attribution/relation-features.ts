import { mix } from '../model/hash.ts'
import { countIn } from './counts.ts'
import { add, type FeatureList } from './feature-list.ts'
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
  add(list, 3, mix(tag, Math.round(cueScore)))
  add(list, 4, mix(sense, Math.round(cueScore)))
  add(list, 5, word)
  add(list, 6, mix(word, Math.round(cueScore / 2)))
  const span = source.interval
  const speaker = span ? mix(xpos[span.first]!, phraseHead[span.first]!) : 1
  const sourceSide = span ? (span.last < cue.first ? 1 : 2) : 0
  add(list, 10, tenths(source.probability))
  add(list, 11, mix(tenths(source.probability), Math.round(cueScore)))
  add(list, 12, mix(tag, mix(sourceSide, tenths(source.probability) >> 1)))
  add(list, 13, speaker)
  add(list, 14, mix(word, speaker))
  add(list, 15, mix(sense, speaker))
  add(list, 16, mix(word, sourceSide))
  add(list, 17, mix(sourceSide, frame.auxiliaries))
  add(list, 18, mix(sourceSide, mix(frame.before, level >> 1)))
  const first = content.interval!.first
  const last = content.interval!.last
  const start = starts[first]!
  const side = last < cue.first ? 0 : first > cue.last ? 1 : 2
  const verbs = bucket(countIn(counts.verbs, first, last))
  const size = bucket(countIn(counts.words, first, last))
  const same = quote[first] !== 0 ? (quote[first] === quote[last] ? 1 : 2) : quote[last] !== 0 ? 3 : 0
  add(list, 20, tenths(content.probability))
  add(list, 21, mix(tenths(content.probability), Math.round(cueScore)))
  add(list, 22, mix(tag, mix(side, start)))
  add(list, 23, mix(word, mix(side, start)))
  add(list, 24, mix(sense, mix(side, start)))
  add(list, 25, mix(tag, mix(verbs, start)))
  add(list, 26, mix(word, verbs))
  add(list, 27, mix(size, mix(side, start)))
  add(list, 28, mix(word, phraseHead[first]!))
  add(list, 29, mix(sense, phraseHead[first]!))
  add(list, 30, mix(side, mix(same, Number(quote[head] !== 0))))
  add(list, 31, mix(mix(sense, sourceSide), mix(side, start)))
  add(list, 32, mix(mix(sourceSide, side), mix(start, Math.round(cueScore))))
  add(list, 33, mix(tag, mix(mix(sourceSide, side), mix(start, verbs))))
  add(list, 34, mix(word, norm[first]!))
  add(list, 35, mix(cue.last - cue.first, norm[cue.last]!))
  add(list, 36, mix(word, norm[cue.last]!))
  add(list, 37, mix(Math.min(3, sentence[last]! - sentence[head]!), mix(same, side)))
  add(list, 38, Math.round(content.margin))
  add(list, 39, mix(Math.round(source.margin), Math.round(content.margin)))
  const joint = Math.log(Math.max(1e-3, source.probability)) + Math.log(Math.max(1e-3, content.probability))
  add(list, 40, mix(half(joint), Math.round(cueScore)))
  standingFeatures(proposal, standing, level, list)
  add(list, 60, mix(tag, Number(quote[head] !== 0)))
  add(list, 61, mix(sense, Number(quote[head] !== 0)))
  const speakerHangs = span ? relationTo(tree, tree.topFrom[span.first]!, head) : 0
  const contentHangs = relationTo(tree, tree.topFrom[first]!, head)
  add(list, 70, mix(tag, mix(speakerHangs, contentHangs)))
  add(list, 71, mix(word, contentHangs))
  add(list, 72, mix(sense, mix(speakerHangs, contentHangs)))
  add(list, 73, mix(mix(tag, tree.label[head]!), speakerHangs))
  add(list, 74, mix(mix(tag, tree.label[head]!), contentHangs))
  add(list, 75, mix(word, tree.label[head]!))
  add(list, 76, mix(mix(speaker, contentHangs), Math.round(cueScore / 2)))
}

function standingFeatures(proposal: Proposal, standing: Standing, level: number, list: FeatureList): void {
  const { outer, inner, before, after } = standing
  const of = (other: Proposal | null) => (other ? Math.max(-3, Math.min(5, Math.round(other.cueScore))) : 9)
  add(list, 50, of(outer))
  add(list, 51, mix(of(outer), level >> 1))
  add(list, 52, of(inner))
  add(list, 53, mix(of(inner), level >> 1))
  add(list, 54, before ? mix(of(before), Math.min(4, proposal.cue.first - before.cue.last)) : 0)
  add(list, 55, after ? mix(of(after), Math.min(4, after.cue.first - proposal.cue.last)) : 0)
  const sameSource = (other: Proposal | null) =>
    other?.source.interval && proposal.source.interval?.first === other.source.interval.first ? 1 : 0
  const sameContent = (other: Proposal | null) =>
    other && proposal.content.interval!.last === other.content.interval!.last ? 1 : 0
  add(list, 56, mix(sameSource(before) * 2 + sameContent(before), of(before)))
  add(list, 57, mix(sameSource(after) * 2 + sameContent(after), of(after)))
  add(list, 58, mix(sameSource(outer), mix(of(outer), of(inner))))
}
