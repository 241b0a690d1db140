import { hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const KNOW = hashString('know')

/** “Lund *is known for* her patience”, “Ray Holm, *known as* Biff”: a fame that nobody gives says nothing. */
export const renown: Filter = ({ columns: { plainLemma, norm } }, { head, source }) =>
  plainLemma[head] === KNOW && (norm[head + 1] === WORD.FOR || norm[head + 1] === WORD.AS) && source.interval === null
