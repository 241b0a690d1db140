import { hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const VIA = hashString('via')

/** “Gave his condolences *via* Twitter”, “made the announcement *via a post on* Medium”: that tells where, and nothing of what. */
export const onlyWhere: Filter = ({ columns: { norm } }, { cue, content }) =>
  content.interval!.first === cue.last + 1 && norm.subarray(cue.first, cue.last + 1).includes(VIA)
