import { ADP, type Columns, VERB } from '../columns/columns.ts'
import { isDirective } from '../columns/lexicon-columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { beforeApposition } from '../mends/between-commas.ts'
import type { Filter } from './filter.ts'

/** How many phrases may make up whom somebody is asked: “*the secretary* of *the state* of *Ohio*”. */
const PHRASES = 3

/** “Urged Ben Hollis, a Republican, *to promise* that …”: what somebody is asked to say, nobody has said yet. */
export const askedTo: Filter = ({ columns, lexicon }, { head, cue }) => {
  const { norm, xpos, upos } = columns
  if (cue.first !== head || xpos[head] !== XP.VB || norm[head - 1] !== WORD.TO) return false
  const asked = beforeApposition(columns, head - 2)
  const verb = asked < 0 ? -1 : phrasesStart(columns, asked) - 1
  return verb >= 0 && upos[verb] === VERB && isDirective(lexicon.sense[verb]!)
}

function phrasesStart({ upos, chunkFirst }: Columns, last: number): number {
  let first = chunkFirst[last]!
  for (let more = 0; more < PHRASES && first > 1 && upos[first - 1] === ADP && chunkFirst[first - 2]! >= 0; more++)
    first = chunkFirst[first - 2]!
  return first
}
