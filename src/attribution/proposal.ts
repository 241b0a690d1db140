import type { Interval } from './columns/interval.ts'
import type { Reading } from './columns/reading.ts'
import { contentTask } from './content/task.ts'
import { mayBeCue } from './cue/candidates.ts'
import { cueExtent } from './cue/extent.ts'
import { cueFeatures } from './cue/features.ts'
import { emptyFrame, type Frame, readFrame } from './cue/frame.ts'
import { sourceTask } from './source/task.ts'
import { featureList } from './spans/feature-list.ts'
import { score } from './spans/linear.ts'
import { type Found, searchSpan } from './spans/span-search.ts'
import type { AttributionModel } from './weights.ts'

/** A relation that the first models propose; whether it stands is for the relation model to say. */
export type Proposal = {
  readonly head: number
  readonly frame: Frame
  readonly cue: Interval
  /** Log-odds that the head is a cue's. */
  readonly cueScore: number
  readonly source: Found
  readonly content: Found
}

/**
 * Heads less likely than this (log-odds; about 18 in 100) are not looked at any further: a quarter of those from 8 in 100
 * on, among which one claim in a hundred was found.
 */
const LEAST_CUE_SCORE = -1.5

const list = featureList()
const frame = emptyFrame()

/** No sentence has more claims; only noise does (`said said said …`), and its likeliest heads will do. */
const MOST_IN_SENTENCE = 16

type Head = { readonly position: number; readonly cueScore: number }

/** Proposes a relation for every word that may be a cue's head. */
export function propose(reading: Reading, model: AttributionModel): Proposal[] {
  const { first, last } = reading.columns
  const proposals: Proposal[] = []
  for (let s = 0; s < first.length; s++) {
    for (const head of likelyHeads(reading, first[s]!, last[s]!, model)) {
      const proposal = proposeAt(reading, head, model)
      if (proposal) proposals.push(proposal)
    }
  }
  return proposals
}

/** The likeliest heads of cues in a sentence, in order. */
function likelyHeads(reading: Reading, first: number, last: number, model: AttributionModel): Head[] {
  const heads: Head[] = []
  for (let position = first; position <= last; position++) {
    if (!mayBeCue(reading.columns, position, model.otherHeads)) continue
    readFrame(reading.columns, position, frame)
    cueFeatures(reading, position, frame, list)
    const cueScore = score(model.cue, list)
    if (cueScore >= LEAST_CUE_SCORE) heads.push({ position, cueScore })
  }
  if (heads.length <= MOST_IN_SENTENCE) return heads
  const likeliest = heads.sort((a, b) => b.cueScore - a.cueScore).slice(0, MOST_IN_SENTENCE)
  return likeliest.sort((a, b) => a.position - b.position)
}

function proposeAt(reading: Reading, { position: head, cueScore }: Head, model: AttributionModel): Proposal | null {
  const claim = proposalOf(reading, head, cueExtent(reading, head, model.extent), model)
  return claim && { ...claim, cueScore }
}

/** The likeliest source and content of a cue; null where it has no content. */
export function proposalOf(reading: Reading, head: number, cue: Interval, model: AttributionModel): Proposal | null {
  const around = emptyFrame()
  readFrame(reading.columns, head, around)
  const anchor = { reading, frame: around, head, cue, source: null }
  const source = searchSpan(sourceTask, anchor, model.source)!
  const content = searchSpan(contentTask, { ...anchor, source: source.interval }, model.content)
  return content && { head, frame: around, cue, cueScore: 0, source, content }
}
