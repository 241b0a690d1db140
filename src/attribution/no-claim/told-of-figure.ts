import { hashesOf } from '../../model/hash.ts'
import { DET, NOUN } from '../columns/columns.ts'
import { XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const BEING: ReadonlySet<number> = hashesOf('are is was were')
const RELATIVES: ReadonlySet<number> = hashesOf('that what which who whom')

/** “The levels *reported* [were high]”: what is told of a noun with its participle is told by nobody there. */
export const toldOfFigure: Filter = ({ columns: { norm, upos, xpos } }, { head, cue, source, content }) => {
  const noun = source.interval
  if (!noun || noun.last !== cue.first - 1 || cue.first !== cue.last || upos[noun.last] !== NOUN) return false
  if (xpos[head] !== XP.VBN && xpos[head] !== XP.VBD) return false
  if (upos[noun.first] !== DET || RELATIVES.has(norm[noun.first - 1]!)) return false
  return content.interval!.first === cue.last + 1 && BEING.has(norm[cue.last + 1]!)
}
