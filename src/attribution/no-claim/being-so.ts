import { hashesOf } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const BEING: readonly { readonly heads: ReadonlySet<number>; readonly word: number }[] = [
  { heads: hashesOf('responsible'), word: WORD.FOR },
  { heads: hashesOf('characterise characterize'), word: WORD.BY },
]

/**
 * “Lund *is responsible for* the harbour”, “a condition *characterised by* pain”: what is so of somebody, and not of what he says. Whom others
 * hold responsible is accused.
 */
export const beingSo: Filter = ({ columns: { plainLemma, norm } }, { head, source }) =>
  source.interval !== null && BEING.some(({ heads, word }) => heads.has(plainLemma[head]!) && norm[head + 1] === word)
