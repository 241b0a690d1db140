import { type Columns, PART } from '../columns/columns.ts'
import { XP } from '../columns/vocabulary.ts'
import { type Anchor, addLeft, addRight, type Edges, type SpanTask } from '../spans/span-task.ts'
import { isActedOn, isAgent } from './acted-on.ts'
import { sourceLeftFeatures, sourceNoneFeatures, sourceRightFeatures } from './features.ts'
import { sourcePairFeatures } from './pair-features.ts'

const REACH = 45
const LONGEST = 40

/** Who holds the claim: an interval of noun phrase chunks and what joins them, in the cue's sentence, or nobody. */
export const sourceTask: SpanTask = {
  edges: sourceEdges,
  allowed: ({ cue }, left, right) => left <= right && right - left < LONGEST && (right < cue.first || left > cue.last),
  leftFeatures: sourceLeftFeatures,
  rightFeatures: sourceRightFeatures,
  pairFeatures: sourcePairFeatures,
  noneFeatures: sourceNoneFeatures,
}

function sourceEdges(anchor: Anchor, edges: Edges): void {
  const { reading, cue, head } = anchor
  const { columns } = reading
  const { first, last, sentence, word, chunkFirst } = columns
  const s = sentence[head]!
  const from = Math.max(first[s]!, cue.first - REACH)
  const to = Math.min(last[s]!, cue.last + REACH)
  const onlyAgents = isActedOn(anchor)
  edges.leftCount = 0
  edges.rightCount = 0
  for (let p = from; p <= to; p++) {
    if (!word[p] || (p >= cue.first && p <= cue.last)) continue
    const mayBegin = p > cue.last || !onlyAgents || isAgent(anchor, p)
    if (mayBegin && (chunkFirst[p] === p || p === cue.last + 1)) addLeft(edges, p)
    if (endsSource(columns, p) || p === cue.first - 1) addRight(edges, p)
  }
}

/** True where a source may end: at a chunk's end, a possessive, or before a punctuation mark. */
function endsSource({ chunkLast, word, upos, xpos }: Columns, p: number): boolean {
  if (chunkLast[p] === p || !word[p + 1]) return true
  return (upos[p] === PART && xpos[p] === XP.POS) || xpos[p] === XP.PRPS || xpos[p] === XP.WPS
}
