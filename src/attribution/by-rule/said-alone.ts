import { lastWord } from '../columns/last-word.ts'
import { NEUTRAL } from '../columns/lexicon-columns.ts'
import type { Reading } from '../columns/reading.ts'
import { FINITE } from '../columns/vocabulary.ts'
import { quotationStretch } from '../content/quotation-stretch.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'
import { toldAlready } from './told-already.ts'

/** No such sentence is longer. */
const LONGEST = 8

/**
 * “‘The house deserves the truth.’ *Lund* *said*.”: where a quotation ends with a full stop before its mark, who said it is a sentence of its own,
 * where no claim has the quotation.
 * @param known the claims that the models found
 */
export function saidAlone({ columns, lexicon }: Reading, known: readonly Proposal[]): Proposal[] {
  const { first: starts, last: ends, quote, chunkFirst, chunkLast, xpos } = columns
  const heads = new Set(known.map(({ head }) => head))
  const told = toldAlready(known, columns.size)
  const found: Proposal[] = []
  for (let s = 1; s < starts.length; s++) {
    const [start, quoted] = [starts[s]!, ends[s - 1]!]
    if (ends[s]! - start > LONGEST || quote[start] !== 0 || quote[quoted] === 0 || chunkFirst[start] !== start) continue
    const said = chunkLast[start]! + 1
    const isAlone = lastWord(columns, said, ends[s]!) === said
    if (!isAlone || !FINITE.has(xpos[said]!) || (lexicon.sense[said]! & NEUTRAL) === 0 || heads.has(said)) continue
    const content = quotationStretch(columns, quoted)
    if (!told[content.first]) found.push(byRule(said, { first: start, last: said - 1 }, content))
  }
  return found
}
