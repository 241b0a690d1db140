import type { Columns } from '../columns/columns.ts'
import { holds, type Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { type Anchor, addLeft, addRight, type Edges, type SpanTask } from '../spans/span-task.ts'
import { contentLeftFeatures } from './left-features.ts'
import { contentPairFeatures } from './pair-features.ts'
import { contentRightFeatures } from './right-features.ts'

/** How many positions of its sentence a content may begin before the cue or end behind it, but for the sentence's own ends. */
const REACH = 60
/** How many sentences behind the cue's a content may end in, and how many where no quotation marks hold them. */
const FOLLOWING = 12
const UNQUOTED_FOLLOWING = 2
/** How many sentences before the cue's a content may begin in. */
const PRECEDING = 3

/**
 * What was claimed: one interval from its first to its last word, from which cue and source are taken out afterwards.
 * In 97 % of PolNeAR's relations that is exactly the content.
 */
export const contentTask: SpanTask = {
  edges: contentEdges,
  allowed({ reading: { columns }, cue, source }, left, right) {
    if (right < left || endsQuotationUnquoted(columns, cue, left, right)) return false
    if (right < cue.first || left > cue.last) return true
    // Around the cue: something must be left on both sides, the source apart.
    const wordsAfter = source && source.first > cue.last ? right > source.last : right > cue.last
    return wordsAfter && !(source && source.last < cue.first && left >= source.first)
  },
  leftFeatures: contentLeftFeatures,
  rightFeatures: contentRightFeatures,
  pairFeatures: contentPairFeatures,
  noneFeatures: null,
}

/** A quotation before its cue does not go on in later sentences without marks: “Yes,” she said. Arden had doubts. */
function endsQuotationUnquoted(
  { quote, sentence, first }: Columns,
  cue: Interval,
  left: number,
  right: number,
): boolean {
  const s = sentence[right]!
  return left < cue.first && quote[left] !== 0 && s > sentence[cue.last]! && quote[first[s]!] === 0
}

function contentEdges({ reading, cue, head, source }: Anchor, edges: Edges): void {
  const { columns } = reading
  const { first, last, sentence, word } = columns
  const s = sentence[head]!
  edges.leftCount = 0
  edges.rightCount = 0
  addPreceding(columns, s, edges)
  const from = Math.max(first[s]!, cue.first - REACH)
  const to = Math.min(last[s]!, cue.last + REACH)
  if (from > first[s]!) addLeft(edges, firstWord(columns, first[s]!, last[s]!))
  for (let p = from; p <= to; p++) {
    if (!word[p] || holds(cue, p) || holds(source, p)) continue
    const afterSpan = holds(cue, p - 1) || holds(source, p - 1)
    const beforeSpan = holds(cue, p + 1) || holds(source, p + 1)
    if (columns.chunkFirst[p] === -1 || columns.chunkFirst[p] === p || afterSpan || !word[p - 1]) addLeft(edges, p)
    if (columns.chunkLast[p] === -1 || columns.chunkLast[p] === p || beforeSpan || !word[p + 1]) addRight(edges, p)
  }
  const end = lastWord(columns, first[s]!, last[s]!)
  if (end > to) addRight(edges, end)
  addFollowing(columns, s, edges)
}

/** The starts of earlier sentences of the quotation that the cue's sentence goes on with. */
function addPreceding(columns: Columns, s: number, edges: Edges): void {
  const { first, last, quote } = columns
  for (let t = s; t > 0 && s - t < PRECEDING; t--) {
    const running = quote[first[t]!]!
    if (running === 0 || quote[last[t - 1]!] !== running) return
    addLeft(edges, firstWord(columns, first[t - 1]!, last[t - 1]!))
  }
}

/** The ends of later sentences: all that quotation marks hold, and the next two in any case. */
function addFollowing(columns: Columns, s: number, edges: Edges): void {
  const { first, last, quote } = columns
  for (let t = s + 1; t < first.length && t <= s + FOLLOWING; t++) {
    const opening = quote[first[t]!]!
    if (opening === 0) {
      if (t > s + UNQUOTED_FOLLOWING) return
      addRight(edges, lastWord(columns, first[t]!, last[t]!))
      continue
    }
    let p = first[t]!
    while (p < last[t]! && quote[p + 1] === opening) p++
    addRight(edges, lastWord(columns, first[t]!, p))
    if (p < last[t]! - 1) return
  }
}

function firstWord({ word }: Columns, from: number, to: number): number {
  let p = from
  while (p < to && !word[p]) p++
  return p
}
