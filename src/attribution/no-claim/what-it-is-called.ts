import { DET, NOUN } from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { hasVerb } from '../mends/has-verb.ts'
import type { Filter } from './filter.ts'

/** “Called *his admission* | a ‘stunt’”: what something is called is not what it says, where it is no clause. */
export const whatItIsCalled: Filter = ({ columns }, { head, cue, content }) => {
  const { upos, xpos, norm } = columns
  const { first } = content.interval!
  if (upos[head] !== NOUN || cue.first !== cue.last || first !== cue.last + 1 || upos[first] !== DET) return false
  const isOwn = xpos[head - 1] === XP.POS || xpos[head - 1] === XP.PRPS
  return isOwn && norm[first] !== WORD.THAT && !hasVerb(columns, content.interval!)
}
