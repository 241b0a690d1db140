import { hashString } from '../../model/hash.ts'
import { ADJ, PROPN } from '../columns/columns.ts'
import { XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const THINK = hashString('think')
const TANK = hashString('tank')

/** “The *think* tank”, “Norland-*claimed* waters”: a part of a word or of a name does nothing. */
export const partOfName: Filter = ({ columns: { norm, plainLemma, xpos, upos } }, { head, cue }) => {
  if (plainLemma[head] === THINK && plainLemma[head + 1] === TANK) return true
  if (norm[head - 1] !== XP.HYPHEN || cue.first !== head) return false
  const whose = upos[head - 2]
  return xpos[head] === XP.VBN || (xpos[head] === XP.VBD && (whose === PROPN || whose === ADJ))
}
