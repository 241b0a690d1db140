import { hashString } from '../model/hash.ts'
import { framesOf } from './lexicon-columns.ts'
import type { Anchor } from './span-task.ts'
import { WORD, XP } from './vocabulary.ts'

const BE = 2
const PARTICIPLE_CLAUSE = hashString('acl')

/** Frames of verbs whose object is the one accused, told or urged; in the passive it is the subject. */
const ACTING = framesOf(['person', 'recipient', 'object-to'])

/** Verbs of feeling and of conviction: who *is angered* or *was convinced* holds the claim. */
const FELT = new Set(
  (
    'anger assure convince delight encourage impress infuriate inspire oblige persuade please prompt rattle reassure ' +
    'scare shame'
  )
    .split(' ')
    .map(hashString),
)

/**
 * True where what stands before the cue cannot be its source: *The minister is accused of taking bribes*, *Brown, urged to
 * resign, said …*. Who accuses and urges stands in a `by` phrase, or nowhere.
 */
export function isActedOn({ reading: { columns, lexicon, tree }, frame, head }: Anchor): boolean {
  if (columns.xpos[head] !== XP.VBN || (lexicon.frames[head]! & ACTING) === 0) return false
  const passive = (frame.auxiliaries & BE) !== 0 || tree.label[head] === PARTICIPLE_CLAUSE
  return passive && !FELT.has(columns.plainLemma[head]!)
}

/** True where a stretch of words from this position on is the agent of a `by` phrase. */
export const isAgent = ({ reading: { columns } }: Anchor, left: number): boolean => columns.norm[left - 1] === WORD.BY
