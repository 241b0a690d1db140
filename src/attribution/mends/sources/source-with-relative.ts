import { hashString } from '../../../model/hash.ts'
import { ADP, ADV, AUX, VERB } from '../../columns/columns.ts'
import { phraseAt } from '../../columns/noun-phrase.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const SUBJECT = hashString('nsubj')

/** How many noun phrases a preposition may join to the subject before what is told of it. */
const PHRASES = 3

/**
 * “[*Many of the farmers who had blocked* the roads] insisted”: who insisted is the verb's subject with all that is told of it, and not the
 * last thing in that.
 */
export const sourceWithRelative: Mend = ({ columns, tree }, claim) => {
  const { upos, norm, word, first: starts, sentence } = columns
  const source = claim.source.interval
  if (!source || source.last + 1 !== claim.cue.first) return claim
  let who = source.first - 1
  while (who > starts[sentence[source.first]!]! && word[who] && norm[who] !== WORD.WHO) who--
  const isSubject = upos[who + 1] === AUX || upos[who + 1] === VERB || upos[who + 1] === ADV
  let noun = who - 1
  if (norm[who] !== WORD.WHO || !isSubject) return claim
  for (let phrases = 0; phrases < PHRASES && noun >= starts[sentence[who]!]!; phrases++) {
    // “Many” is no phrase by its class.
    const { first } = phraseAt(columns, noun)
    for (let p = first; p <= noun; p++)
      if (tree.head[p] === claim.head && tree.label[p] === SUBJECT)
        return withSource(claim, { first, last: source.last })
    noun = upos[first - 1] === ADP ? first - 2 : -1
  }
  return claim
}
