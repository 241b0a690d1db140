import { DOCUMENT_NOUNS } from '../../lexicon/body-nouns.ts'
import { hashString } from '../../model/hash.ts'
import { ADP, type Columns, NOUN } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { FINITE, WORD, XP } from '../columns/vocabulary.ts'
import { quotationStretch } from '../content/quotation-stretch.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

const IN = hashString('in')
const PART = hashString('part')
/** How far before its verb a text is named: “*the opinion* of the court, issued on Tuesday, read”. */
const NAMED_REACH = 16

/** “*The opinion* of the court, issued on Tuesday, *read* in part: ‘*The oath is void*’”: what a text says word for word. */
export function textsRead(columns: Columns): Proposal[] {
  const { tokens, quote, size } = columns
  const found: Proposal[] = []
  for (let p = 0; p < size; p++) {
    if (quote[p] !== 0 || (tokens[p]?.norm !== 'read' && tokens[p]?.norm !== 'reads')) continue
    const opening = quotedBehind(columns, p)
    const source = opening < 0 ? null : textBefore(columns, p)
    if (source) found.push(byRule(p, source, quotationStretch(columns, opening)))
  }
  return found
}

/** The first word of the quotation that follows, behind a comma or a colon; -1 where none does. */
function quotedBehind({ norm, quote, word }: Columns, read: number): number {
  let p = read + 1
  if (norm[p] === IN && norm[p + 1] === PART) p += 2
  if (norm[p] !== WORD.COMMA && norm[p] !== WORD.COLON) return -1
  p++
  while (quote[p] !== 0 && !word[p]) p++
  return quote[p] !== 0 ? p : -1
}

/**
 * The sentence from its start, or from behind a comma that a preposition's phrase ends with, up to the verb, with a text for its subject and
 * no other verb: “*A notice on the door* read”, “On Monday, *the firm's post* read”.
 */
function textBefore(columns: Columns, read: number): Interval | null {
  const { tokens, xpos, upos, sentence, first: starts, chunkFirst, chunkLast, norm } = columns
  let start = starts[sentence[read]!]!
  if (read - start > NAMED_REACH) return null
  for (let p = start; p < read; p++) if (FINITE.has(xpos[p]!)) return null
  if (upos[start] === ADP) while (start < read && norm[start - 1] !== WORD.COMMA) start++
  let head = start
  // Behind a noun, the tagger takes *read* for another.
  const isPhrasesEnd = (p: number) => p + 1 === read || (upos[p + 1] !== NOUN && xpos[p + 1] !== XP.POS)
  while (head < read && (upos[head] !== NOUN || !isPhrasesEnd(head))) head++
  if (head === read || !DOCUMENT_NOUNS.has(tokens[head]!.lemma) || chunkFirst[start] !== start) return null
  let last = Math.min(Math.max(chunkLast[start]!, head), read - 1)
  while (last + 1 < read && norm[last + 1] !== WORD.COMMA) last++
  return { first: start, last }
}
