import { hashesOf, hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** Nouns that some verbs do nothing in words with. */
const OBJECTS: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [hashString('call'), hashesOf('bluff conference meeting session summit')],
  [hashString('claim'), hashesOf('life')],
  [hashString('clear'), hashesOf('chamber committee hurdle house panel senate')],
  [hashString('debate'), hashesOf('amendment bill budget law legislation measure motion proposal resolution')],
  [hashString('feel'), hashesOf('effect impact pinch pressure')],
  [hashString('pitch'), hashesOf('camp tarp tent')],
  [hashString('pose'), hashesOf('challenge danger hazard problem risk threat')],
  [hashString('recall'), hashesOf('ambassador diplomat envoy troop')],
  [hashString('take'), hashesOf('lectern microphone podium')],
  [hashString('turn'), hashesOf('attention eye focus gaze sight')],
  [hashString('write'), hashesOf('check cheque')],
])

/** How far behind its verb the object may stand: “*posed* any very real *threat*”. */
const REACH = 4

const RELEASE = hashString('release')
const WRITING = hashString('writing')
const PRONOUNS = hashesOf('he she they')

/** “*Posed* a threat”, “*wrote* a check”, “has *claimed* 12 lives”, “*released* him”, “*writing for* the majority”: with these objects the verb reports nothing. */
export const wordlessObject: Filter = ({ columns: { plainLemma, norm } }, { head }) => {
  if (norm[head] === WRITING && norm[head + 1] === WORD.FOR) return true
  if (plainLemma[head] === RELEASE && PRONOUNS.has(plainLemma[head + 1]!)) return true
  const objects = OBJECTS.get(plainLemma[head]!)
  if (objects) for (let p = head + 1; p <= head + REACH; p++) if (objects.has(plainLemma[p]!)) return true
  return false
}
