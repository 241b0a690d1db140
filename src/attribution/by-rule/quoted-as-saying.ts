import { hashesOf } from '../../model/hash.ts'
import { AUX, type Columns, PRON, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'
import { quotationStretch } from '../content/quotation-stretch.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

const QUOTING: ReadonlySet<number> = hashesOf('cite quote report')
const SAYING: ReadonlySet<number> = hashesOf('saying stating telling')
/** “Me” and the like are whom a verb quotes, “he” would be a subject. */
const SUBJECTS: ReadonlySet<number> = hashesOf('he i she they we who which')
/** No name with its apposition is longer: “quoted *Lund, the head of the agency that runs the port,* as saying”. */
const REACH = 25

/**
 * “Tasnim quoted [*the general*] *as* *saying* [the deal was dead]”, “[‘We will hit back,’] Tasnim quoted [*him*] *as* *saying*”: whoever is quoted
 * says it, inside what the paper tells.
 * @param known the claims that were found, the paper's among them
 */
export function quotedAsSaying(columns: Columns, known: readonly Proposal[]): Proposal[] {
  const { size } = columns
  const byHead = new Map(known.map((claim) => [claim.head, claim]))
  const found: Proposal[] = []
  for (let p = 2; p < size; p++) {
    if (!saysAsQuoted(columns, p)) continue
    const verb = quotingBefore(columns, p - 1)
    if (verb < 0) continue
    const content = byHead.get(p)?.content.interval ?? contentBehind(columns, p) ?? contentBefore(byHead.get(verb))
    const source = { first: verb + 1, last: lastWord(columns, verb + 1, p - 2) }
    if (content) found.push(byRule(p, source, content))
  }
  return found
}

/** True of the verb of “as *saying*”. */
export const saysAsQuoted = ({ norm, quote }: Columns, p: number): boolean =>
  SAYING.has(norm[p]!) && norm[p - 1] === WORD.AS && quote[p] === 0

/** The verb that quotes whoever stands between it and *as*; -1 where it is another verb, or a passive: “was quoted *as saying*”. */
export function quotingBefore({ plainLemma, upos, norm, sentence, chunkFirst }: Columns, as: number): number {
  for (let p = as - 1; p > as - REACH && sentence[p] === sentence[as]; p--) {
    if (upos[p] !== VERB || !QUOTING.has(plainLemma[p]!)) continue
    const isSomebody = chunkFirst[p + 1] === p + 1 && !(upos[p + 1] === PRON && SUBJECTS.has(norm[p + 1]!))
    const isPassive = upos[p - 1] === AUX && plainLemma[p - 1] !== WORD.HAVE
    return isSomebody && p + 1 < as && !isPassive ? p : -1
  }
  return -1
}

/** What follows on the verb, up to the end of its sentence or of its quotation; null where its clause ends there. */
function contentBehind(columns: Columns, saying: number): Interval | null {
  const { sentence, last: ends, word, quote, norm } = columns
  const end = ends[sentence[saying]!]!
  let first = saying + 1
  while (first <= end && !word[first]) first++
  if (first > end || (norm[saying + 1] === WORD.COMMA && quote[first] === 0)) return null
  return quote[first] !== 0 ? quotationStretch(columns, first) : { first, last: lastWord(columns, first, end) }
}

/** What the paper was found to tell before it says whom it quotes. */
function contentBefore(paper: Proposal | undefined): Interval | null {
  const told = paper?.content.interval
  return told && told.last < paper.cue.first ? told : null
}
