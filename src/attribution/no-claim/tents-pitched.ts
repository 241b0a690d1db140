import { hashesOf, hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const PITCH = hashString('pitch')
const TENTS = hashesOf('camp tarp tent')

/** “*Pitched* tents outside the ministry”. */
export const tentsPitched: Filter = ({ columns, phraseHead }, { head, content }) =>
  columns.plainLemma[head] === PITCH && TENTS.has(phraseHead[content.interval!.first]!)
