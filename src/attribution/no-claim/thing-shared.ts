import { hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import { antecedentOf } from '../constructions/antecedent.ts'
import { SHARED } from '../cue/silent-senses.ts'
import type { Filter } from './filter.ts'

const SHARE = hashString('share')

/** “*Shares* a border”, “the lake, which the two countries *share*”: only a view or a fear is shared in words. */
export const thingShared: Filter = (reading, claim) => {
  const { columns, phraseHead } = reading
  const { first, last } = claim.content.interval!
  if (columns.plainLemma[claim.head] !== SHARE) return false
  if (columns.norm[first] === WORD.WHICH) {
    const noun = antecedentOf(reading, claim, { first, last: Math.min(first, last) }).last
    return !SHARED.has(phraseHead[noun]!)
  }
  const object = phraseHead[first]!
  return object !== 0 && !SHARED.has(object) && columns.quote[first] === 0
}
