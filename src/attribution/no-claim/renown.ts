import { hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const BECOME = hashString('become')
const KNOW = hashString('know')

/** “Lund *is known for* her patience”, “he *became known as* the fixer”, “Ray Holm, *known as* Biff”: a fame that nobody gives says nothing. */
export const renown: Filter = ({ columns: { plainLemma, norm } }, { head, source }) => {
  const became = plainLemma[head] === BECOME ? head : plainLemma[head - 1] === BECOME ? head - 1 : -1
  const known = became < 0 ? head : became + 1
  const isKnownFor = plainLemma[known] === KNOW && (norm[known + 1] === WORD.FOR || norm[known + 1] === WORD.AS)
  return isKnownFor && (became >= 0 || source.interval === null)
}
