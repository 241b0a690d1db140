import { BODY_NOUNS, COLLECTIVE_NOUNS } from '../../../lexicon/body-nouns.ts'
import { beforeTime } from '../../columns/before-time.ts'
import { ADJ, ADP, CCONJ, type Columns, NOUN, PROPN, VERB } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { isWhichOfBody } from '../../relation/which-of-body.ts'
import { type Mend, withSource } from '../mend.ts'

/**
 * “The move angered [*Egypt*], which accused Sudan of theft”: who acts in a relative clause is no clause before it, and not always the noun that it
 * begins with.
 */
export const sourceOfWhich: Mend = (reading, claim) => {
  const { columns } = reading
  const source = claim.source.interval
  const which = claim.cue.first - 1
  if (!source || columns.norm[which] !== WORD.WHICH || columns.norm[which - 1] !== WORD.COMMA) return claim
  const noun = nounBefore(columns, which)
  if (!noun) return claim
  if (isWhichOfBody(reading, claim)) return withSource(claim, noun)
  if (source.last !== which - 2 || source.first >= noun.first) return claim
  for (let p = source.first; p < noun.first; p++) {
    if (columns.upos[p] === VERB) return withSource(claim, noun)
    if (columns.upos[p] === ADP) return isBodyFor(columns, source.first, p, claim) ? claim : withSource(claim, noun)
  }
  return claim
}

/** “*A trade group for pharmacies*, which has blamed them”: a body that is named by whom it is for, and not those where the verb has one subject. */
function isBodyFor({ tokens, xpos }: Columns, first: number, preposition: number, { cue }: Proposal): boolean {
  const noun = tokens[preposition - 1]!
  if (preposition === first || (!BODY_NOUNS.has(noun.lemma) && !COLLECTIVE_NOUNS.has(noun.lemma))) return false
  return noun.xpos === 'NN' && (xpos[cue.first] === XP.VBZ || xpos[cue.first - 3] !== XP.NNS)
}

/** The noun phrase that ends before the comma of a relative clause; null where it is a part of one, as the Oregon of *the ACLU of Oregon*. */
function nounBefore({ chunkFirst, chunkLast, norm, upos, tokens }: Columns, which: number): Interval | null {
  const last = beforeTime(tokens, which - 2)
  const first = chunkFirst[last] ?? -1
  if (first < 0 || chunkLast[last] !== last || norm[first - 1] === WORD.OF) return null
  return upos.subarray(first, last).includes(ADP!) ? null : { first, last }
}

/** “The move angered [*Egypt*], which called it illegal *and asked* the council to act”: the clause goes on with the same pronoun. */
export const sourceOfSameWhich: Mend = ({ columns: { norm, upos } }, claim, { before }) => {
  const { source, cue } = claim
  const previous = before.at(-1)
  const which = previous?.source.interval
  if (!which || norm[which.last + 2] !== WORD.WHICH || previous.cue.first !== which.last + 3) return claim
  const isJoined = upos[cue.first - 1] === CCONJ && previous.content.interval!.last === cue.first - 2
  const isOther =
    source.interval !== null && (source.interval.last < which.first || source.interval.first === which.last + 2)
  return isJoined && isOther ? withSource(claim, which) : claim
}

/** How many words tell whose they are: “whose *former chief executive* said”. */
const REACH = 5

/** “The firm, *whose* [*chief executive*] called it theft”: who called it so is hers, and not the firm. */
export const sourceOfWhose: Mend = ({ columns: { xpos, upos, sentence } }, claim) => {
  const source = claim.source.interval
  if (!source || xpos[source.first] === XP.WPS) return claim
  let whose = claim.cue.first - 1
  while (whose > claim.cue.first - REACH && xpos[whose] !== XP.WPS && IN_PHRASE.has(upos[whose])) whose--
  const isOthers = xpos[whose] === XP.WPS && source.first < whose && sentence[whose] === sentence[claim.head]
  return isOthers && whose < claim.cue.first - 1
    ? withSource(claim, { first: whose, last: claim.cue.first - 1 })
    : claim
}
const IN_PHRASE: ReadonlySet<number | undefined> = new Set([ADJ, NOUN, PROPN])
