import { hashesOf, hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const ARGUE = hashString('argue')
const CLIENTS = hashesOf(
  'administration agency board city commission company county defence defendant defense government plaintiff prosecution state union',
)

/** “Lofgren, *arguing for* the state, said”: whom a lawyer speaks for is not what he says. */
export const arguingForClient: Filter = ({ columns: { plainLemma, norm }, phraseHead }, { head, content }) =>
  plainLemma[head] === ARGUE && norm[head + 1] === WORD.FOR && CLIENTS.has(phraseHead[content.interval!.first]!)
