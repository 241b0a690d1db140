import { ADVERBS } from '../../../lexicon/cues.ts'
import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADP, ADV, AUX, VERB } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const NEVER = hashString('never')
const RELATIVES: ReadonlySet<number> = hashesOf('that which who whom whose')
const HELPING: ReadonlySet<number> = hashesOf('did do does had has have')
const WHEN: ReadonlySet<string> = new Set(['now', 'then'])
const TURNING: ReadonlySet<number> = hashesOf('neither never nor rarely seldom')

/**
 * “[*Denmark*] had not, as of Friday, announced”, “[*Lund*] did not at any time on Thursday mention”: what is inserted between an
 * auxiliary and its verb is no part of who acts.
 */
export const sourceBeforeAuxiliary: Mend = ({ columns: { norm, upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last >= claim.cue.first) return claim
  const isParted = norm[source.last + 1] === WORD.COMMA
  for (let p = source.first + 1; p < source.last; p++) {
    const helps = upos[p] === AUX || (isParted && HELPING.has(norm[p]!))
    // Who “*has not read it*” is told of in a clause of its own.
    if ((upos[p] === VERB && !helps) || RELATIVES.has(norm[p]!)) return claim
    if (norm[p] === NEVER && upos[p + 1] === ADP) return withSource(claim, { first: source.first, last: p - 1 })
    const isNot = norm[p + 1] === WORD.NOT
    if (helps && (isParted ? norm[isNot ? p + 2 : p + 1] === WORD.COMMA : isNot))
      return withSource(claim, { first: source.first, last: p - 1 })
  }
  return claim
}

/** “*Neither did* [*the senator*] endorse it”: what turns a sentence is no part of who acts. */
export const sourceBehindInversion: Mend = ({ columns: { norm, upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last - source.first < 2 || source.last !== claim.cue.first - 1) return claim
  const isTurned = upos[source.first + 1] === AUX || HELPING.has(norm[source.first + 1]!)
  if (!TURNING.has(norm[source.first]!) || !isTurned) return claim
  return withSource(claim, { first: source.first + 2, last: source.last })
}

/**
 * “[*The two lenders*] *reportedly* believe”, “[*traders*] *now* expect”, “said …, *further* remarking”: how it is known that somebody acts, or
 * when, is no part of who it is, and nobody by itself.
 */
export const sourceBeforeHedge: Mend = ({ columns: { tokens, upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last >= claim.cue.first || upos[source.last] !== ADV) return claim
  if (source.first === source.last && /^\p{Ll}/u.test(tokens[source.last]!.text)) return withSource(claim, null)
  const { norm, text } = tokens[source.last]!
  return ADVERBS.has(norm) || WHEN.has(text) ? withSource(claim, { first: source.first, last: source.last - 1 }) : claim
}
