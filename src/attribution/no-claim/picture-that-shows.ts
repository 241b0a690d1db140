import { hashesOf, hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const SHOW = hashString('show')
const PICTURES = hashesOf('clip footage image photo photograph picture video')
const CLAUSES: ReadonlySet<number> = new Set([WORD.THAT, WORD.HOW, WORD.WHAT, WORD.WHETHER, WORD.WHY])

/** “*Footage* showed men running”: a picture has no opinion of what is seen there, unless it shows *that* something is so. */
export const pictureThatShows: Filter = ({ columns, phraseHead }, { head, source: { interval }, content }) => {
  if (!interval || interval.first > head || columns.plainLemma[head] !== SHOW) return false
  return PICTURES.has(phraseHead[interval.first]!) && !CLAUSES.has(columns.norm[content.interval!.first]!)
}
