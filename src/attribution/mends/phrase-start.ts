import type { Columns } from '../columns/columns.ts'
import type { Proposal } from '../proposal.ts'

/** Where the phrase starts that a noun as cue stands in, with whose it is: “*Norway's* latest demand”. */
export function phraseStart({ chunkFirst }: Columns, { head, source }: Proposal): number {
  const chunk = chunkFirst[head]! < 0 ? head : chunkFirst[head]!
  const owner = source.interval
  return owner && owner.last < head && owner.last >= chunk - 1 ? Math.min(owner.first, chunk) : chunk
}
