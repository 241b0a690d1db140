import { hashesOf } from '../../../model/hash.ts'
import { ADP, ADV, type Columns, NOUN } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import { wholeAgent } from '../agent.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

/** What opens a clause that the main clause follows on. */
const OPENING: ReadonlySet<number> = hashesOf('after although as because though when whereas while')
/** How far behind the head of a sentence the source of such a clause may begin: “*But even as* [he] says …”. */
const REACH = 4

/** “*While* the minister says [she wants a truce], *her army shells the port*”: the main clause is the reporter's. */
export const beforeMainClause: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const { sentence, norm, quote, first: starts } = columns
  const start = starts[sentence[claim.head]!]!
  const source = claim.source.interval
  if (first < claim.cue.last) return claim
  const subject = source && source.last <= claim.cue.first && source.first <= start + REACH ? source : null
  const isInClause = subject !== null && opens(norm, start, subject.first)
  if (!isInClause && !isInPhrase(columns, start, claim.head)) return claim
  for (let comma = first + 1; comma < last && sentence[comma] === sentence[claim.head]; comma++) {
    if (norm[comma] !== WORD.COMMA || quote[comma] !== 0 || !isClause(columns, comma + 1)) continue
    const content = { first, last: lastWord(columns, first, comma - 1) }
    return norm[first] === WORD.TO ||
      norm[first] === WORD.THAT ||
      hasVerb(columns, content) ||
      (isInClause && isBehindConjunction(columns, subject))
      ? withContent(claim, content)
      : claim
  }
  return claim
}

/** “*In response to Norland's threat* [to close the straits], *Valdia sent its ships*”, “*following calls* [to go], *he went*”: a noun in a phrase that opens the sentence. */
function isInPhrase({ upos, xpos }: Columns, start: number, head: number): boolean {
  if (upos[head] !== NOUN || (upos[start] !== ADP && xpos[start] !== XP.VBG)) return false
  for (let p = start; p < head; p++) if (FINITE.has(xpos[p]!)) return false
  return true
}

/** “*After* [Norland] recognised Valdia, *the bloc* cut its aid”: there is nothing between the conjunction and who did it. */
const isBehindConjunction = ({ norm, first, sentence }: Columns, source: Interval) =>
  source.first === first[sentence[source.first]!]! + 1 && OPENING.has(norm[source.first - 1]!)

function opens(norm: Int32Array, start: number, before: number): boolean {
  for (let p = start; p < before; p++) if (OPENING.has(norm[p]!)) return true
  return false
}

/** “*Her army* in the north *shells*”, “*the union, the council and the mayor signed*”: a noun phrase or several, and their verb. */
function isClause(columns: Columns, p: number): boolean {
  const { chunkFirst, chunkLast, upos, xpos, quote } = columns
  if (chunkFirst[p] !== p || quote[p] !== 0 || xpos[p] === XP.WDT || xpos[p] === XP.WP) return false
  let behind = wholeAgent(columns, { first: p, last: chunkLast[p]! }).last + 1
  while (upos[behind] === ADP && chunkFirst[behind + 1] === behind + 1) behind = chunkLast[behind + 1]! + 1
  while (upos[behind] === ADV) behind++
  return FINITE.has(xpos[behind]!)
}
