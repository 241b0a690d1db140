import { hashString } from '../../model/hash.ts'
import { VERB } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const GO = hashString('go')

/** “She *went on to lead* the party”: what somebody did later is told of him, unless it is to say something: “went on to explain”. */
export const goneOn: Filter = ({ columns, lexicon }, { cue }) => {
  const { plainLemma, norm, upos } = columns
  const to = cue.first + 2
  if (plainLemma[cue.first] !== GO || norm[to - 1] !== WORD.ON || norm[to] !== WORD.TO) return false
  return upos[to + 1] === VERB && lexicon.sense[to + 1] === 0
}
