import { ADJ, type Columns, DET, NOUN, NUM, PRON, PROPN, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { isDirective } from '../columns/lexicon-columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

const IN_PHRASE: ReadonlySet<number | undefined> = new Set([ADJ, DET, NOUN, NUM, PRON, PROPN])

/** “Iceland *demands* [Norway] *halve its catch*”: who must do something, by a noun phrase right before a bare verb, does that. */
export const withBareVerb: Mend = ({ columns, lexicon }, claim) => {
  const { upos, quote, sentence, last: lasts, norm } = columns
  const { head, cue, content } = claim
  const { first, last } = content.interval!
  const verb = last + 1
  if (first !== cue.last + 1 || !isDirective(lexicon.sense[head]!)) return claim
  if (upos[verb] !== VERB || sentence[verb] !== sentence[head] || quote[verb] !== quote[last]) return claim
  if (!isNounPhrase(columns, content.interval!) || !isBare(columns, head, verb)) return claim
  let to = verb
  while (to < lasts[sentence[head]!]! && quote[to + 1] === quote[verb] && norm[to + 1] !== WORD.COMMA) to++
  return withContent(claim, { first, last: lastWord(columns, verb, to) })
}

/** No chunk is asked: of a headline one may run from the subject to the object, past a verb that looks like a noun. */
function isNounPhrase({ upos }: Columns, { first, last }: Interval): boolean {
  for (let p = first; p <= last; p++) if (!IN_PHRASE.has(upos[p])) return false
  return upos[last] !== DET && upos[last] !== ADJ
}

/**
 * True where the verb stands in its plain form, or where the cue is a headline's verb that was taken for a noun: there the next
 * one is often taken for a past, as a sentence has one finite verb.
 */
function isBare({ upos, norm, plainLemma, sentence, last, word }: Columns, cue: number, verb: number): boolean {
  return norm[verb] === plainLemma[verb] || (upos[cue] === NOUN && word[last[sentence[cue]!]!] === 1)
}
