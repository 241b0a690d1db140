import { hashString } from '../../model/hash.ts'
import { PRON, VERB } from '../columns/columns.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const ASK = hashString('ask')

/** “She *asked*, | I listened”: what is told next of another is not what was asked. */
export const toldNext: Filter = ({ columns: { plainLemma, norm, upos, xpos } }, { head, cue, content }) => {
  const { first } = content.interval!
  if (plainLemma[head] !== ASK || first <= cue.last || upos[first] !== PRON || norm[first - 1] !== WORD.COMMA)
    return false
  return upos[first + 1] === VERB && FINITE.has(xpos[first + 1]!)
}
