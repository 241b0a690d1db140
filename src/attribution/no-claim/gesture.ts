import { hashesOf } from '../../model/hash.ts'
import { PRON } from '../columns/columns.ts'
import type { Filter } from './filter.ts'

/** What a face or a body does, or who does not answer; in words only where they are quoted (“‘Maybe,’ he *shrugged*”). */
const GESTURES = hashesOf('deflect demur frown grimace grin laugh nod shrug sidestep sigh smile wince')

/** “*Asked whether he would run*, he *shrugged*”: a gesture says nothing of its own, and what was asked is another's. */
export const gesture: Filter = ({ columns: { plainLemma, quote, upos } }, { head, content }) => {
  const { first, last } = content.interval!
  return GESTURES.has(plainLemma[head]!) && last < head && upos[first] !== PRON && quote[first] === 0
}
