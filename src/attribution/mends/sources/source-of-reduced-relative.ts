import { hashesOf } from '../../../model/hash.ts'
import { ADP, AUX, DET, NOUN, VERB } from '../../columns/columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { SHARED } from '../../cue/silent-senses.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const ARTICLES: ReadonlySet<number> = hashesOf('a an')

/** “…, [*a claim*] *residents* disputed”, “…, [*an idea*] *ministers* dismissed [*as a distraction*]”: the noun is what is disputed, and nobody. */
export const sourceOfReducedRelative: Mend = ({ columns }, claim) => {
  const { tokens, norm, upos, xpos, plainLemma } = columns
  const source = claim.source.interval
  const { last } = claim.content.interval!
  if (!source || source.last - source.first < 2 || source.first > claim.cue.first) return claim
  const noun = source.first + 1
  const parted = norm[source.first - 1] === WORD.COMMA || norm[source.first - 1] === WORD.DASH
  if (!parted || upos[source.first] !== DET || !ARTICLES.has(norm[source.first]!)) return claim
  if (upos[noun] !== NOUN || !SHARED.has(plainLemma[noun]!) || upos[source.last] === AUX) return claim
  // “…, *a report by the bank* predicted”, “…, *a poll released on Monday* found”: what is told of the noun is nobody.
  if (upos[noun + 1] === ADP || upos[noun + 1] === VERB) return claim
  // “…, *a protest leader* said”: one who acts without an article is no common noun.
  if (xpos[noun + 1] === XP.NN && /^\p{Ll}/u.test(tokens[noun + 1]!.text)) return claim
  const content = { first: source.first, last: last > claim.cue.last ? last : noun }
  const interval = { first: noun + 1, last: source.last }
  return withContent(withSource(claim, interval), content)
}
