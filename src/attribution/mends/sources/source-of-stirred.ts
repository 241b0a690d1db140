import { ADP, ADV, type Columns, NOUN, VERB } from '../../columns.ts'
import { ROUSED, ROUSING } from '../../silent-senses.ts'
import { WORD } from '../../vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** “*The verdict raised* [hopes]”: what raises hopes has none. “A few *holding out* [hope]”: the verb is no part of those who have it. */
export const sourceOfStirred: Mend = ({ columns }, claim) => {
  const { head, cue } = claim
  const source = claim.source.interval
  if (!source || columns.upos[head] !== NOUN || source.last >= cue.first) return claim
  const verb = verbBefore(columns, cue.first)
  if (verb <= source.first) return claim
  if (ROUSED.has(columns.plainLemma[head]!) && ROUSING.has(columns.plainLemma[verb]!)) return withSource(claim, null)
  return verb <= source.last ? withSource(claim, subjectOf(columns, source.first, verb)) : claim
}

/** The verb that a noun is the object of: “*raised* new fears”, “*holding* out hope”; -1 where there is none right before it. */
function verbBefore({ upos, chunkFirst }: Columns, noun: number): number {
  let p = chunkFirst[noun]! < 0 ? noun - 1 : chunkFirst[noun]! - 1
  while (upos[p] === ADV || upos[p] === ADP) p--
  return upos[p] === VERB ? p : -1
}

/** What stands right before a verb, from the last comma on: “some senators, *a few* holding out”. */
function subjectOf({ norm, word }: Columns, first: number, verb: number) {
  let from = verb - 1
  while (from > first && norm[from - 1] !== WORD.COMMA) from--
  return word[from] ? { first: from, last: verb - 1 } : { first, last: verb - 1 }
}
