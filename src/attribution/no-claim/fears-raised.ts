import { hashesOf } from '../../model/hash.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const RAISING = hashesOf('feed fuel heighten prompt raise renew spark stir stoke trigger')
const FEARS = hashesOf('alarm expectation fear hope speculation')

/** “Sudan dismissed it, *raising fears* that …”: an event raises them, and not who spoke last. */
export const fearsRaised: Filter = ({ columns: { plainLemma, xpos, norm } }, { head }) => {
  const verb = FEARS.has(plainLemma[head]!) ? head - 1 : head
  const isRaised = FEARS.has(plainLemma[verb + 1]!) && RAISING.has(plainLemma[verb]!)
  return isRaised && xpos[verb] === XP.VBG && norm[verb - 1] === WORD.COMMA
}
