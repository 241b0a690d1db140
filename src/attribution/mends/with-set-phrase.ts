import { hashString } from '../../model/hash.ts'
import { type Mend, withContent } from './mend.ts'

/** Verbs that say something else without the two words that go with them and their object. */
const PHRASES: ReadonlyMap<number, readonly (readonly number[])[]> = new Map(
  Object.entries({
    bring: ['to justice', 'to trial', 'under control'],
    call: ['into question', 'to account'],
    hold: ['in contempt', 'in custody', 'to account'],
    put: ['in place', 'on hold', 'on trial', 'to death'],
    take: ['into account', 'to court', 'to task'],
  }).map(([verb, phrases]) => [hashString(verb), phrases.map((phrase) => phrase.split(' ').map(hashString))]),
)
/** No object is longer. */
const LONGEST = 12

/** “Votes [to hold the mayor] *in contempt*”: the mayor is not to be held. */
export const withSetPhrase: Mend = ({ columns: { norm, plainLemma, sentence } }, claim) => {
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || sentence[last + 2] !== sentence[last]) return claim
  for (let p = last - 1; p >= Math.max(first, last - LONGEST); p--) {
    const phrases = PHRASES.get(plainLemma[p]!)
    if (phrases?.some(([one, two]) => norm[last + 1] === one && norm[last + 2] === two))
      return withContent(claim, { first, last: last + 2 })
  }
  return claim
}
