import { hashString } from '../../model/hash.ts'
import { ADP, ADV, AUX, NOUN, VERB } from '../columns.ts'
import { type Mend, withContent } from './mend.ts'

const SUBJECT = hashString('nsubj')

/** “Her *offer* [of a truce] | still stood”: what is told of a noun is no part of what it says. Clauses have verbs of their own. */
export const beforePredicate: Mend = ({ columns: { upos, word, quote }, tree }, claim) => {
  const { head, content } = claim
  const { first, last } = content.interval!
  const verb = tree.head[head]!
  if (upos[head] !== NOUN || tree.label[head] !== SUBJECT || upos[verb] !== VERB) return claim
  if (upos[first] !== ADP || first < head || verb <= first || verb > last + 1 || quote[verb] !== quote[head])
    return claim
  let end = verb - 1
  while (end > first && (upos[end] === ADV || upos[end] === AUX || !word[end])) end--
  return withContent(claim, { first, last: end })
}
