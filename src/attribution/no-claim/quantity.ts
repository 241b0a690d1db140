import { hashesOf } from '../../model/hash.ts'
import { NUM } from '../columns/columns.ts'
import type { Filter } from './filter.ts'

/** Verbs of which figures are the subject. */
const CHANGING = hashesOf('double halve quadruple shrink treble triple')

/** “The rate has *halved* to about 4 per cent”: figures rise, and nobody says so by it. */
export const quantity: Filter = ({ columns: { plainLemma, upos } }, { head, cue }) =>
  CHANGING.has(plainLemma[head]!) || upos.subarray(cue.first, cue.last + 1).includes(NUM!)
