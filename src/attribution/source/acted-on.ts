import { hashesOf, hashString } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
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

const ASK = hashString('ask')
const ABOUT = hashString('about')

/** “Brown, *asked whether* he would go”, “*asked about* the vote”: who asks somebody names him. */
const isAbout = ({ next }: Frame, word: number) => next === START.QUESTION || word === ABOUT

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
  const asked = columns.plainLemma[head] === ASK && frame.before === START.COMMA
  if (asked && isAbout(frame, columns.norm[frame.right]!) && (inClause || isFirstComma(columns, frame.left)))
    return true
  if (isPassive) return true
  if (columns.xpos[head] !== XP.VBN || !inClause) return false
  if (frame.next === START.TO) return (frames & OWN_ACT) === 0
  return columns.norm[frame.right] === WORD.BY
}

/** True where a stretch of words from this position on is the agent of a `by` phrase. */
export const isAgent = ({ reading: { columns } }: Anchor, left: number): boolean => columns.norm[left - 1] === WORD.BY
