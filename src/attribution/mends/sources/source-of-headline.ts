import { VERBS } from '../../../lexicon/cues.ts'
import { isListedPerson } from '../../../lexicon/is-listed-person.ts'
import type { Columns } from '../../columns/columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/**
 * “[*Premier*] vows to fight on”, “[*Union*] rejects offer, calls for strike”, “[*EU*] backs bid, warns against reprisals”: who acts in a headline stands before its
 * first verb, which may look like a noun without its article.
 */
export const sourceOfHeadline: Mend = ({ columns }, claim) => {
  const { sentence, first: starts, last: lasts, xpos, tokens, norm } = columns
  const { head, cue, source } = claim
  const start = starts[0]!
  if (sentence[head] !== 0 || lasts.length < 2 || norm[lasts[0]!] === WORD.STOP) return claim
  if (xpos[head] !== XP.VBZ && xpos[head] !== XP.NNS) return claim
  const { interval } = source
  if (!interval && cue.first === start + 1)
    return isListedPerson(tokens[start]!.norm) ? withSource(claim, { first: start, last: start }) : claim
  if (interval ? interval.first !== start || interval.last >= cue.first : norm[cue.first - 1] !== WORD.COMMA)
    return claim
  const verb = verbBefore(columns, start, interval ? interval.last + 1 : cue.first)
  return verb > start && verb < cue.first - 1 ? withSource(claim, { first: start, last: verb - 1 }) : claim
}

/** The first word behind a start that is the third person of a verb of saying, whatever it is taken for; -1 where there is none. */
function verbBefore({ tokens, xpos }: Columns, start: number, end: number): number {
  for (let p = start + 1; p < end; p++)
    if ((xpos[p] === XP.NNS || xpos[p] === XP.VBZ) && VERBS.has(tokens[p]!.lemma)) return p
  return -1
}
