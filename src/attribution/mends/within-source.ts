import { holds } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { type Mend, withContent } from './mend.ts'

/** “*Germany, whose carmakers fear* [reprisals]*,* had lobbied against it”: a clause that describes a source ends where the source does. */
export const withinSource: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  for (const { source } of after) {
    const whole = source.interval
    if (!whole || !holds(whole, claim.head) || first < claim.cue.last || first > whole.last || last <= whole.last)
      continue
    return withContent(claim, { first, last: lastWord(columns, first, whole.last) })
  }
  return claim
}
