import type { Interval } from '../columns/interval.ts'
import { emptyFrame } from '../cue/frame.ts'
import type { Proposal } from '../proposal.ts'

const CERTAIN = 1

/** A claim of one word for its cue that a construction gives, and no model: its spans are certain. */
export function byRule(cue: number, source: Interval, content: Interval): Proposal {
  return {
    head: cue,
    frame: emptyFrame(),
    cue: { first: cue, last: cue },
    cueScore: 0,
    source: { interval: source, probability: CERTAIN, margin: 0 },
    content: { interval: content, probability: CERTAIN, margin: 0 },
  }
}
