import { VERB } from '../columns/columns.ts'
import { isDirective } from '../columns/lexicon-columns.ts'
import { wholePhraseStart } from '../columns/noun-phrase.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { beforeApposition } from '../mends/between-commas.ts'
import type { Filter } from './filter.ts'

/** “Urged Ben Hollis, a Republican, *to promise* that …”: what somebody is asked to say, nobody has said yet. */
export const askedTo: Filter = ({ columns, lexicon }, { head, cue }) => {
  const { norm, xpos, upos } = columns
  if (cue.first !== head || xpos[head] !== XP.VB || norm[head - 1] !== WORD.TO) return false
  const asked = beforeApposition(columns, head - 2)
  const verb = asked < 0 ? -1 : wholePhraseStart(columns, asked) - 1
  return verb >= 0 && upos[verb] === VERB && isDirective(lexicon.sense[verb]!)
}
