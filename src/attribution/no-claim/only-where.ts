import { hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const VIA = hashString('via')

/** “Gave his condolences *via* Twitter”: that tells where, and nothing of what. */
export const onlyWhere: Filter = ({ columns }, { cue, content }) =>
  columns.norm[cue.last] === VIA && content.interval!.first === cue.last + 1
