import { CCONJ, type Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { type Mend, withContent, withSource } from './mend.ts'

/** No apposition behind a name is longer: “Holm, *a Democrat from Oregon*, calling”. */
const LONGEST_ASIDE = 12
/** How far before the second participle the first may stand. */
const REACH = 60

/** “With [*Lind of Oslo*] calling it a ruse *and accusing* him of fraud”: nor does another say what the one behind *with* goes on to say. */
export const sourceOfFurther: Mend = ({ columns }, claim, { before }) => {
  const own = before.length > 0 ? furtherOf(columns, before.at(-1)!, claim) : null
  return own && (claim.source.interval?.last ?? -1) < own.first ? withSource(claim, own) : claim
}

/** “With Lind saying [it was late] *and urging*”: nor does what he said hold it. */
export const beforeFurther: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  if (!after[0] || last < after[0].head || first < claim.cue.last || !furtherOf(columns, claim, after[0])) return claim
  return withContent(claim, { first, last: lastWord(columns, first, after[0].head - 2) })
}

/** Who stands behind the *with* of one claim, if the next begins with a participle that is joined to its own by *and*. */
function furtherOf(columns: Columns, earlier: Proposal, { head, cue }: Proposal): Interval | null {
  const { xpos, upos } = columns
  if (cue.first !== head || xpos[head] !== XP.VBG || upos[head - 1] !== CCONJ) return null
  for (let p = earlier.head + 1; p < head - 1; p++) if (xpos[p] === XP.VBG) return null
  return behindWith(columns, earlier.head)
}

/** “They attacked the plan, *with* [*Senator Holm of Oregon*, a Democrat,] *calling* it a ruse”: who stands between has said it, and not all of them. */
export const sourceOfWith: Mend = ({ columns }, claim) => {
  const own = behindWith(columns, claim.head)
  const source = claim.source.interval
  return own && claim.cue.first === claim.head && (!source || source.last < own.first) ? withSource(claim, own) : claim
}

/** “With Lind of Oslo calling it a ruse and *Holm of Bergen* *calling* it a coup”: who stands before the second participle is its source. */
export const sourceOfAnother: Mend = ({ columns }, claim) => {
  const own = phraseBehindAnd(columns, claim)
  if (!own) return claim
  const { sentence } = columns
  let first = own.first - 1
  while (own.first - first < REACH && sentence[first] === sentence[claim.head] && !behindWith(columns, first)) first--
  // “China and *Russia* saying” has its whole source before the verb.
  const isAnother = sentence[first] === sentence[claim.head] && own.first - first < REACH
  return isAnother && claim.source.interval?.last !== own.last ? withSource(claim, own) : claim
}

/** “With Lind calling it [a ruse] *and Holm calling* it a coup”: what is told of the first ends before the second. */
export const beforeAnother: Mend = ({ columns }, claim, { after }) => {
  const own = after[0] && behindWith(columns, claim.head) ? phraseBehindAnd(columns, after[0]) : null
  const { first, last } = claim.content.interval!
  if (!own || own.first - 1 <= first || own.first > last || first < claim.cue.last) return claim
  return withContent(claim, { first, last: lastWord(columns, first, own.first - 2) })
}

/** The participle of who stands behind this *with*, at once or behind an apposition to him; -1 where there is none. */
export function participleBehind(columns: Columns, preposition: number): number {
  const next = columns.chunkLast[preposition + 1]! + 1
  if (columns.xpos[next] === XP.VBG) return next
  if (columns.norm[next] !== WORD.COMMA) return -1
  for (let p = next + 2; p < next + LONGEST_ASIDE; p++) if (behindWith(columns, p)?.first === preposition + 1) return p
  return -1
}

/** The noun phrase, with what it is *of* and an aside, between a *with* that opens a clause and this participle; null where there is none. */
function behindWith(columns: Columns, participle: number): Interval | null {
  const { xpos, norm, sentence, first: starts } = columns
  if (xpos[participle] !== XP.VBG) return null
  let last = participle - 1
  if (norm[last] === WORD.COMMA) {
    const comma = last--
    while (comma - last < LONGEST_ASIDE && norm[last] !== WORD.COMMA) last--
    last--
  }
  const first = phraseStart(columns, last)
  if (first < 0 || norm[first - 1] !== WORD.WITH || sentence[first - 1] !== sentence[participle]) return null
  const opens = norm[first - 2] === WORD.COMMA || starts[sentence[participle]!] === first - 1
  return opens ? { first, last: lastWord(columns, first, participle - 1) } : null
}

/** The noun phrase, with what it is *of*, between an *and* and a participle as cue. */
function phraseBehindAnd(columns: Columns, { head, cue }: Proposal): Interval | null {
  const last = cue.first - 1
  const first = columns.xpos[head] === XP.VBG ? phraseStart(columns, last) : -1
  return first > 0 && columns.upos[first - 1] === CCONJ ? { first, last } : null
}

/** Where the noun phrase that ends here starts, with a name that it is behind by *of*; -1 where none ends here. */
function phraseStart({ chunkFirst, norm }: Columns, last: number): number {
  const first = chunkFirst[last]!
  return first > 1 && norm[first - 1] === WORD.OF && chunkFirst[first - 2]! >= 0 ? chunkFirst[first - 2]! : first
}
