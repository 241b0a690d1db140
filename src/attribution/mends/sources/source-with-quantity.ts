import { wordSet } from '../../../lexicon/word-list.ts'
import { type Mend, withSource } from '../mend.ts'

/** Words before which a *not* or an *at* says how many it were. */
const COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', wordSet('least, most')],
  ['not', wordSet('a, all, every, everybody, everyone, many, one')],
])

/** “[*Neither Taipei nor Beijing*] has responded”, “[*at least two* of them] say”, “[*not a single minister*] objected”: without its first word the source would be others, or more. */
export const sourceWithQuantity: Mend = ({ columns: { tokens, sentence } }, claim) => {
  const source = claim.source.interval
  if (!source) return claim
  const before = source.first - 1
  const word = tokens[before]?.norm ?? ''
  const counts = word === 'neither' || COUNTED.get(word)?.has(tokens[source.first]!.norm)
  if (!counts || sentence[before] !== sentence[source.first]) return claim
  return withSource(claim, { first: before, last: source.last })
}
