import { contentTask } from './content-task.ts'
import { mayBeCue } from './cue-candidates.ts'
import { cueExtent } from './cue-extent.ts'
import { cueFeatures } from './cue-features.ts'
import { featureList } from './feature-list.ts'
import { emptyFrame, type Frame, readFrame } from './frame.ts'
import { score } from './linear.ts'
import type { Interval, Reading } from './reading.ts'
import { sourceTask } from './source-task.ts'
import { type Found, searchSpan } from './span-search.ts'
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

/** Heads less likely than this (log-odds; about 4 in 100) are not looked at any further. */
export const LEAST_CUE_SCORE = -3.2

const list = featureList()

/** Proposes a relation for every word that may be a cue's head. */
export function propose(reading: Reading, model: AttributionModel): Proposal[] {
  const { columns } = reading
  const proposals: Proposal[] = []
  let frame = emptyFrame()
  for (let head = 0; head < columns.size; head++) {
    if (columns.sentence[head]! < 0 || !mayBeCue(columns, head, model.otherHeads)) continue
    readFrame(columns, head, frame)
    cueFeatures(reading, head, frame, list)
    const cueScore = score(model.cue, list)
    if (cueScore < LEAST_CUE_SCORE) continue
    const cue = cueExtent(columns, head, model.extent)
    const anchor = { reading, frame, head, cue, source: null }
    const source = searchSpan(sourceTask, anchor, model.source)!
    const content = searchSpan(contentTask, { ...anchor, source: source.interval }, model.content)
    if (!content) continue
    proposals.push({ head, frame, cue, cueScore, source, content })
    frame = emptyFrame()
  }
  return proposals
}
