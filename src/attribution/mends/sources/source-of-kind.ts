import { isListedSource } from '../../../lexicon/is-listed-source.ts'
import { wordSet } from '../../../lexicon/word-list.ts'
import { NOUN } from '../../columns/columns.ts'
import { XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const AMOUNTS = wordSet('countless, few, frequent, many, more, multiple, numerous, repeated, several, some')
const ARTICLES = wordSet('a, an')

/**
 * “There were [*numerous*] complaints about …”, “[*a flash flood*] warning for the coast”: what tells how many they are, or of what kind,
 * says nothing by them.
 */
export const sourceOfKind: Mend = ({ columns: { tokens, upos, xpos } }, claim) => {
  const { interval } = claim.source
  if (!interval || upos[claim.head] !== NOUN || interval.last !== claim.cue.first - 1) return claim
  const words = tokens.slice(interval.first, interval.last + 1)
  if (words.every((word) => AMOUNTS.has(word!.norm))) return withSource(claim, null)
  const isKind = (p: number) => xpos[p] === XP.NN && !isListedSource(tokens[p]!.lemma)
  if (!ARTICLES.has(words[0]!.norm) || words.length === 1) return claim
  return words.every((_, at) => at === 0 || isKind(interval.first + at)) ? withSource(claim, null) : claim
}
