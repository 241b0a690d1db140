import { hashesOf } from '../../../model/hash.ts'
import { ADP, ADV, AUX, type Columns, PART, VERB } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withContent } from '../mend.ts'
import { predicateStart } from './before-predicate.ts'

const SUBJECTS: ReadonlySet<number> = hashesOf('nsubj nsubj:pass')
const CLAUSES_OF_NOUNS: ReadonlySet<number> = hashesOf('acl acl:relcl')
const CLAUSES_AS_SUBJECTS: ReadonlySet<number> = hashesOf('csubj csubj:pass')
const RELATIVES: ReadonlySet<number> = hashesOf('that which who')

/**
 * “The farmers who demanded [that the dam be closed] | *have gone* home”, “a report saying [the dam was safe] | *was signed* by Holm”: a clause
 * that tells which ones are meant ends before what they did, and so does one that is a subject itself: “what Lund called [a
 * success] | *was* none”.
 */
export const beforeSubjectsVerb: Mend = (reading, claim) => {
  const { columns, tree } = reading
  const { head, cue } = claim
  const { first, last } = claim.content.interval!
  const verb = subjectsVerb(reading, claim)
  if (verb < 0 || columns.quote[verb] !== columns.quote[head]) return claim
  const start = predicateStart(columns, tree, verb, cue.last)
  if (start > last || (columns.upos[start] !== VERB && columns.upos[start] !== AUX)) return claim
  const end = lastWord(columns, first, start - 1)
  return end > Math.max(cue.last, first - 1) ? withContent(claim, { first, last: end }) : claim
}

/** The verb, or what works as one, of the subject that a claim tells of by a clause of its own; -1 where there is none. */
function subjectsVerb({ columns, tree }: Reading, { head, cue, content }: Proposal): number {
  const { first } = content.interval!
  const above = tree.head[head]!
  if (columns.norm[first] === WORD.WHAT && CLAUSES_AS_SUBJECTS.has(tree.label[head]!)) return above
  if (first <= cue.last || !CLAUSES_OF_NOUNS.has(tree.label[head]!) || above < 0 || above > head) return -1
  if (!isOfNoun(columns, above, head, first)) return -1
  const verb = SUBJECTS.has(tree.label[above]!) && tree.head[above]! > head ? tree.head[above]! : -1
  return Math.max(verb, rootBehind(columns, tree.head, above, head))
}

/** True where a verb is what a noun before it does: “farmers *who* demanded”, “a report *saying*” at the head of a sentence. */
function isOfNoun(columns: Columns, noun: number, head: number, content: number): boolean {
  const { norm, upos, xpos } = columns
  let before = head - 1
  while (before > noun && (upos[before] === AUX || upos[before] === ADV || upos[before] === PART)) before--
  if (RELATIVES.has(norm[before]!)) return before === noun + 1
  // “Officials *made* clear they feared …” has a past that the tree may take for a participle; “accused *of* theft” has none.
  const isParticiple = xpos[head] === XP.VBG || (xpos[head] === XP.VBN && upos[content] === ADP)
  return isParticiple && before === noun && opensSentence(columns, noun)
}

const opensSentence = ({ first, sentence, chunkFirst }: Columns, noun: number) =>
  chunkFirst[noun] === first[sentence[noun]!]

/** What a sentence tells of the noun phrase that it opens with, whatever the tree makes of that; -1 where that is not behind. */
function rootBehind(columns: Columns, heads: Int32Array, noun: number, after: number): number {
  if (!opensSentence(columns, noun)) return -1
  let root = noun
  while (heads[root]! >= 0) root = heads[root]!
  return root > after ? root : -1
}
