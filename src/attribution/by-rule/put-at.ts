import { hashString } from '../../model/hash.ts'
import { ADJ, ADP, ADV, AUX, type Columns, DET, NOUN, NUM, PRON, PROPN, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

const PUT = hashString('put')
const AT = hashString('at')
const DOLLAR = hashString('$')
/** What stands between *at* and a figure: “at *more than* 40”, “at *$*3 million”. */
const [OBJECT_REACH, FIGURE_REACH] = [9, 4]
const IN_OBJECT: ReadonlySet<number | undefined> = new Set([ADJ, ADP, DET, NOUN, NUM, PRON, PROPN])
const IN_FIGURE: ReadonlySet<number | undefined> = new Set([ADJ, ADP, ADV, DET, NOUN, NUM])

/** “Organizers spoke of 40,000; *police* *put* *it at 18,000*”: a figure that somebody gives, which has hardly any other words. */
export function figuresPut(columns: Columns): Proposal[] {
  const { plainLemma, upos, size } = columns
  const found: Proposal[] = []
  for (let p = 0; p < size; p++) {
    if (plainLemma[p] !== PUT || upos[p] !== VERB) continue
    const [source, content] = [subjectOf(columns, p), figureOf(columns, p)]
    if (source && content) found.push(byRule(p, source, content))
  }
  return found
}

/** The noun phrase right before the verb: “*The ministry* put”, but not “is put” or “to put”. */
function subjectOf({ upos, chunkFirst, sentence }: Columns, verb: number): Interval | null {
  const last = verb - 1
  if (sentence[last] !== sentence[verb] || upos[last] === AUX || chunkFirst[last]! < 0) return null
  const isSomebody = upos[last] === NOUN || upos[last] === PROPN || upos[last] === PRON
  return isSomebody ? { first: chunkFirst[last]!, last } : null
}

/** “*It at 18,000*”, “*the number of homeless at more than 12,000*”. */
function figureOf({ upos, norm, sentence }: Columns, verb: number): Interval | null {
  for (let p = verb + 1; p < verb + OBJECT_REACH && sentence[p] === sentence[verb]; p++) {
    if (norm[p] === AT && p > verb + 1) return toFigure(upos, norm, verb + 1, p)
    if (!IN_OBJECT.has(upos[p])) return null
  }
  return null
}

function toFigure(upos: Uint8Array, norm: Int32Array, first: number, at: number): Interval | null {
  let last = at + 1
  while (last < at + FIGURE_REACH && upos[last] !== NUM && (IN_FIGURE.has(upos[last]) || norm[last] === DOLLAR)) last++
  if (upos[last] !== NUM) return null
  while (upos[last + 1] === NUM || norm[last + 1] === WORD.PERCENT) last++
  // A figure before a name is an address: “a bomb at 12 Elm Street”.
  return upos[last + 1] === PROPN ? null : { first, last }
}
