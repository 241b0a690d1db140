import { hashString } from '../../../model/hash.ts'
import { AUX, type Columns, DET, PRON, VERB } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { phraseAt } from '../../columns/noun-phrase.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withSource } from '../mend.ts'

/** A subject and what it cannot be at the same time as object: that would be *herself*. */
const OTHERS: ReadonlyMap<number, number> = new Map(
  [
    ['she', 'her'],
    ['he', 'him'],
    ['they', 'them'],
    ['it', 'it'],
  ].map(([subject, object]) => [hashString(subject!), hashString(object!)]),
)
const AND = hashString('and')
const SUBJECT = hashString('nsubj')

/**
 * “[*The mayor*] tore into Reyes after she skipped a debate, *branding* her a coward and *claiming* she was hiding”: who brands her is
 * not she, whose clause stands nearest, but the subject of the sentence.
 */
export const sourceOfParticiple: Mend = (reading, claim, { before }) => {
  const source = claim.source.interval
  if (!source || !isMistaken(reading.columns, claim, before.at(-1))) return claim
  const interval = mainSubject(reading, source.first)
  return interval ? withSource(claim, interval) : claim
}

/** True where the claim, or the one that it is joined to by *and*, is at somebody who would be its source. */
function isMistaken(columns: Columns, claim: Proposal, previous: Proposal | undefined): boolean {
  if (isAtItself(columns, claim) || isAboutItself(columns, claim)) return true
  if (!previous || columns.xpos[claim.head] !== XP.VBG || columns.norm[claim.cue.first - 1] !== AND) return false
  return previous.source.interval?.first === claim.source.interval!.first && isAtItself(columns, previous)
}

/** “Wants rules for *insurers* claiming that *the insurers* cheat”: who says so of them by their name is another. */
function isAboutItself({ norm, xpos, upos, plainLemma, chunkLast }: Columns, claim: Proposal): boolean {
  const { source, head, cue, content } = claim
  const { first } = content.interval!
  const subject = norm[first] === WORD.THAT ? first + 1 : first
  if (!source.interval || source.interval.last !== cue.first - 1 || xpos[head] !== XP.VBG) return false
  const named = chunkLast[subject]!
  return upos[subject] === DET && named > subject && plainLemma[named] === plainLemma[source.interval.last]
}

function isAtItself({ upos, norm, xpos }: Columns, { source, head, cue, content }: Proposal): boolean {
  const { first, last } = source.interval ?? { first: 0, last: -1 }
  const object = content.interval!.first
  if (first !== last || upos[first] !== PRON || xpos[head] !== XP.VBG || norm[cue.first - 1] !== WORD.COMMA)
    return false
  return (
    last < cue.first && object === cue.last + 1 && OTHERS.get(norm[first]!) === norm[object] && xpos[object] === XP.PRP
  )
}

/** The first subject of the sentence, where it stands before a position; null where there is none. */
function mainSubject({ columns, tree }: Reading, before: number): Interval | null {
  const { first, sentence, upos } = columns
  for (let p = first[sentence[before]!]!; p < before; p++) {
    const verb = tree.head[p]!
    if (tree.label[p] !== SUBJECT || verb < p || (upos[verb] !== VERB && upos[verb] !== AUX)) continue
    return phraseAt(columns, p)
  }
  return null
}
