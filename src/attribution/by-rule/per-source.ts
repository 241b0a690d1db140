import { type Columns, DET } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { hasVerb } from '../mends/has-verb.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

/** How far behind a *per* its comma may stand. */
const REACH = 16

/** “*Per the agreement*, [the port will close in May]”: a *per* that opens a sentence cites, as an *according to* does. */
export function citedByPer(columns: Columns): Proposal[] {
  const { tokens, upos, xpos, quote, first: starts, last: ends } = columns
  const found: Proposal[] = []
  for (const [s, per] of starts.entries()) {
    if (tokens[per]?.norm !== 'per' || quote[per] !== 0) continue
    if (upos[per + 1] !== DET && xpos[per + 1] !== XP.PRPS) continue
    const comma = commaBehind(columns, per)
    const [source, content] = [
      { first: per + 1, last: comma - 1 },
      { first: comma + 1, last: lastWord(columns, comma + 1, ends[s]!) },
    ]
    if (comma > 0 && !hasVerb(columns, source) && hasVerb(columns, content)) found.push(byRule(per, source, content))
  }
  return found
}

function commaBehind({ norm, sentence }: Columns, per: number): number {
  for (let p = per + 2; p < per + REACH && sentence[p] === sentence[per]; p++) if (norm[p] === WORD.COMMA) return p
  return -1
}
