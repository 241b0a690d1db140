import { hashesOf, hashString } from '../../model/hash.ts'
import { ADP, ADV, type Columns, PRON, VERB } from '../columns/columns.ts'
import { framesOf } from '../columns/lexicon-columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { BE, type Frame, START } from '../cue/frame.ts'
import type { Anchor } from '../spans/span-task.ts'

const PARTICIPLE_CLAUSES = hashesOf('acl advcl')

/** Frames of verbs whose object is the one accused, told or urged; in the passive it is the subject. */
const ACTING = framesOf(['person', 'recipient', 'object-to'])
/** Behind a comma *accused of* is passive, however it is tagged: who accuses accuses somebody. */
const JUDGING = framesOf(['person'])
/** *Promised to* is what the promising do. */
const OWN_ACT = framesOf(['to'])

/** Verbs of feeling and of conviction: who *is angered* or *was convinced* holds the claim. */
const FELT = hashesOf(
  'anger assure convince delight encourage impress infuriate inspire oblige persuade please prompt rattle reassure scare shame',
)

/** Verbs whose subject in the passive, with an object behind them, is who gets it or not: “*was denied* entry”. */
const GIVING = hashesOf('award deny grant guarantee offer promise refuse')

/** “Lund *was denied | entry*”: an object in spite of the passive. */
const hasObject = ({ next }: Frame) => next === START.NOUN || next === START.NAME || next === START.PRONOUN

/** Verbs whose object is asked: who does it names him right behind. */
const ASKING = hashesOf('ask press question quiz')
const TELL = hashString('tell')
const ABOUT = hashString('about')

/** How many words say when or by whom before what was asked. */
const ASIDE_REACH = 6

/** “Brown, *asked whether* he would go”, “*asked* on Monday *about* the vote”, “*pressed on whether*”: who asks somebody names him. */
function isAbout({ next }: Frame, { norm, upos }: Columns, head: number): boolean {
  if (next === START.QUESTION || norm[head + 1] === ABOUT) return true
  if (upos[head + 1] !== ADP && upos[head + 1] !== ADV) return false
  for (let p = head + 2; p <= head + ASIDE_REACH; p++) {
    if (norm[p] === WORD.WHETHER || norm[p] === WORD.IF || norm[p] === ABOUT) return true
    if (norm[p] === WORD.COMMA || upos[p] === VERB || upos[p] === PRON) return false
  }
  return false
}

/** How many words before a comma another one is looked for. */
const COMMA_REACH = 15

/** True where no comma stands before this one: “*Brown,* asked whether …”, but not “Brown, a senator, asked whether …”. */
function isFirstComma({ norm, sentence }: Columns, comma: number): boolean {
  for (let p = comma - 1; p >= comma - COMMA_REACH && sentence[p] === sentence[comma]; p--)
    if (norm[p] === WORD.COMMA) return false
  return true
}

/**
 * True where what stands before the cue cannot be its source: *The minister is accused of taking bribes*, *Brown, urged to
 * resign, said …*. Who accuses and urges stands in a `by` phrase, or nowhere. Without *be*, only a participle that goes on
 * so is passive for sure: *Iliev accused Ankara of hiding* may be tagged as one.
 */
export function isActedOn({ reading: { columns, lexicon, tree }, frame, head }: Anchor): boolean {
  const frames = lexicon.frames[head]!
  const isPassive = columns.xpos[head] === XP.VBN && (frame.auxiliaries & BE) !== 0
  if (isPassive && GIVING.has(columns.plainLemma[head]!) && hasObject(frame)) return true
  if ((frames & ACTING) === 0 || FELT.has(columns.plainLemma[head]!)) return false
  const ofWhat = (frames & JUDGING) !== 0 && columns.norm[frame.right] === WORD.OF
  if (ofWhat && frame.before === START.COMMA) return true
  const inClause = PARTICIPLE_CLAUSES.has(tree.label[head]!)
  const lemma = columns.plainLemma[head]!
  const asked = frame.before === START.COMMA && (inClause || isFirstComma(columns, frame.left))
  if (asked && ASKING.has(lemma) && isAbout(frame, columns, head)) return true
  // “Lund, *told that* it was off, laughed”: who tells tells somebody.
  if (asked && lemma === TELL && columns.norm[head + 1] === WORD.THAT) return true
  if (isPassive) return true
  if (columns.xpos[head] !== XP.VBN || !inClause) return false
  if (frame.next === START.TO) return (frames & OWN_ACT) === 0
  return columns.norm[frame.right] === WORD.BY
}

/** True where a stretch of words from this position on is the agent of a `by` phrase. */
export const isAgent = ({ reading: { columns } }: Anchor, left: number): boolean => columns.norm[left - 1] === WORD.BY
