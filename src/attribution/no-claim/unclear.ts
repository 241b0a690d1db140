import { hashesOf } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const UNCLEAR = hashesOf('unclear uncertain')

/** “It is *unclear* whether he will run”: nobody says so but the reporter. */
export const unclear: Filter = ({ columns: { plainLemma } }, { head, source }) =>
  source.interval === null && UNCLEAR.has(plainLemma[head]!)
