import { hashesOf, hashString } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const BECOME = hashString('become')
const KNOW = hashString('know')

const KNOWING = hashesOf('know understand remember')
const WE = hashesOf('we you')
const THEM = hashesOf('him her it them')

/** “The party *as we know it*”: what all know it by. */
const asWeKnowIt = ({ norm, plainLemma }: Columns, head: number): boolean =>
  KNOWING.has(plainLemma[head]!) && norm[head - 2] === WORD.AS && WE.has(norm[head - 1]!) && THEM.has(norm[head + 1]!)

/** “Lund *is known for* her patience”, “he *became known as* the fixer”, “Ray Holm, *known as* Biff”: a fame that nobody gives says nothing. */
export const renown: Filter = ({ columns }, { head, source }) => {
  const { plainLemma, norm } = columns
  const became = plainLemma[head] === BECOME ? head : plainLemma[head - 1] === BECOME ? head - 1 : -1
  const known = became < 0 ? head : became + 1
  const isKnownFor = plainLemma[known] === KNOW && (norm[known + 1] === WORD.FOR || norm[known + 1] === WORD.AS)
  return asWeKnowIt(columns, head) || (isKnownFor && (became >= 0 || source.interval === null))
}
