import { hashesOf } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const ANYBODY = hashesOf('anybody anyone anything whoever')

/** “I don't think *anybody* believes it”, “*whoever* claims so lies”: of nobody is it said that he does. */
export const saidByAnybody: Filter = ({ columns: { norm } }, { source: { interval } }) =>
  interval !== null && interval.first === interval.last && ANYBODY.has(norm[interval.first]!)
