import { ADJ, DET, NOUN, PART, PROPN } from '../../columns/columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** What a noun phrase has before its head: “*widow of the murdered Norland* journalist”. */
const IN_PHRASE: ReadonlySet<number | undefined> = new Set([ADJ, DET, NOUN, PART, PROPN])

/**
 * “[*Widow of murdered* Norland journalist] demands justice”: a sentence whose first verb is the cue's has a whole noun phrase before
 * that.
 */
export const sourceFromStart: Mend = ({ columns: { upos, norm, xpos, first: starts, sentence, quote } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last + 1 !== claim.cue.first || quote[source.first] !== 0) return claim
  // Of “approval of the committee's *advice*” the advice is the committee's alone.
  if (upos[source.last] !== NOUN && upos[source.last] !== PROPN) return claim
  const first = starts[sentence[source.first]!]!
  // “*Polling by* [the university] shows”
  const isWork = xpos[first] === XP.VBG && norm[first + 1] === WORD.BY && first + 2 === source.first
  if (isWork) return withSource(claim, { first, last: source.last })
  if (first === source.first || (upos[first] !== NOUN && upos[first] !== PROPN)) return claim
  let of = false
  for (let p = first; p < source.first; p++) {
    if (norm[p] === WORD.OF) of = true
    else if (!IN_PHRASE.has(upos[p]) && xpos[p] !== XP.VBN) return claim
  }
  return of ? withSource(claim, { first, last: source.last }) : claim
}

/** “*The University of* [Tulsa's] warning”: a name with *of* in it warns as a whole. */
export const sourceWithOf: Mend = ({ columns: { upos, norm, chunkFirst } }, claim) => {
  const source = claim.source.interval
  if (!source) return claim
  const { first, last } = source
  if (norm[first - 1] !== WORD.OF || upos[first] !== PROPN || upos[last] !== PART || upos[first - 2] !== PROPN)
    return claim
  return withSource(claim, { first: chunkFirst[first - 2]!, last })
}
