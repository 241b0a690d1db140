import { hashesOf } from '../../../model/hash.ts'
import { AUX, type Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const BELIEVING: ReadonlySet<number> = hashesOf('allege believe know report rumor rumour say suspect think understand')
/** “*What* many believed to be a joke”: they did believe it. */
const RELATIVES: ReadonlySet<number> = hashesOf('that what which who whom')
const BEING: ReadonlySet<number> = new Set([WORD.BE, WORD.HAVE])

/** “[*The dust*] *is understood* [to be toxic]”, “[*a man*] *said* [to have fled]”: whom others hold to be something does not say so. */
export const sourceOfBelieved: Mend = ({ columns }, claim) => {
  const { plainLemma, xpos, upos, norm } = columns
  const { head, cue, content } = claim
  const source = claim.source.interval
  const to = head + 1
  const isAside = norm[cue.first - 1] === WORD.COMMA && cue.first === head
  if (!source || source.last + (isAside ? 2 : 1) !== cue.first) return claim
  if (RELATIVES.has(norm[source.first - 1]!)) return claim
  if (!BELIEVING.has(plainLemma[head]!) || norm[to] !== WORD.TO || !BEING.has(norm[to + 1]!)) return claim
  const isActive = cue.first < head && upos[cue.first] === AUX && plainLemma[cue.first] !== WORD.BE
  if (isActive || (xpos[head] !== XP.VBN && xpos[head] !== XP.VBD)) return claim
  const { first, last } = content.interval!
  // “*The report*, said to be a fake, ran …”, “the operator, *a firm said* to be in talks, declined”: what stands around the apposition is none of it.
  const end = isAside || first < source.first ? beforeComma(columns, to, last) : last
  return withContent(withSource(claim, null), { first: source.first, last: Math.max(end, to) })
}

function beforeComma(columns: Columns, from: number, last: number): number {
  let p = from
  while (p < last && columns.norm[p + 1] !== WORD.COMMA) p++
  return lastWord(columns, from, p)
}
