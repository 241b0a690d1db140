import { hashesOf } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { XP } from '../columns/vocabulary.ts'
import { hasVerb } from '../mends/has-verb.ts'
import type { Proposal } from '../proposal.ts'

/** “As he left the court”, “of his players”, besides participles. */
const OPENING: ReadonlySet<number> = hashesOf('after as at before during from in of on to when while with')

/**
 * A stretch of content without what a reporter tells between the halves of a quotation: “‘He agrees,’ she said, *pointing at Lund*, [‘and so do I’]”.
 * A verb right behind may still be what was said: “‘He,’ she said, [would ‘never’ agree]”.
 */
export function behindComment(columns: Columns, { cue, source, content }: Proposal, stretch: Interval): Interval {
  const { quote, xpos, norm, sentence } = columns
  const { first, last } = stretch
  const isBehind = first > cue.first && quote[content.interval!.first] !== 0 && content.interval!.first < cue.first
  if (!isBehind || quote[first] !== 0 || sentence[first] !== sentence[cue.last]) return stretch
  if (first <= (source.interval?.first ?? -1)) return stretch
  let from = first
  while (from <= last && quote[from] === 0) from++
  if (from > last || sentence[from] !== sentence[first]) return stretch
  const isComment = xpos[first] === XP.VBG || OPENING.has(norm[first]!) || !hasVerb(columns, { first, last: from - 1 })
  return isComment ? { first: from, last } : stretch
}
