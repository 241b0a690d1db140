import type { Span } from '../../domain/span.ts'
import { compromiseSentences } from '../../lexicon/compromise.ts'
import { abbreviation } from './abbreviation.ts'
import type { BreakRule, Candidate } from './candidate.ts'
import { ellipsis } from './ellipsis.ts'
import { enumerator } from './enumerator.ts'
import { initial } from './initial.ts'
import { lowerCase } from './lower-case.ts'
import { quotation } from './quotation.ts'

/** The first rule that has something to say decides; where none has, compromise does. */
const RULES: readonly BreakRule[] = [lowerCase, enumerator, initial, abbreviation, ellipsis, quotation]

const CANDIDATE = /([.!?…]+)((?:["”’)\]»]|'(?!\p{L})|\s*\[\d{1,3}\])*)\s+(?=\S)(?!\[\d{1,3}\])/gu

/** compromise does not end a sentence inside these, the treebanks do. */
const PAIRED = /["“”()]/

/** Sentences of a piece of one paragraph: compromise's, with breaks mended at quotation marks and abbreviations. */
export function sentenceSpans(piece: string): Span[] {
  const spans: Span[] = []
  const proposals = compromiseSentences(piece)
  let proposal = 0
  let start = 0
  for (const match of piece.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    while (proposals[proposal]!.end < end) proposal++
    const { start: from, end: to } = proposals[proposal]!
    const proposed = to === end || PAIRED.test(piece.slice(from, to))
    if (endsSentence(candidate(piece, match, start, proposed))) {
      spans.push({ start, end })
      start = end
    }
  }
  if (start < piece.length) spans.push({ start, end: piece.length })
  return spans
}

function candidate(piece: string, match: RegExpExecArray, start: number, proposed: boolean): Candidate {
  const before = piece.slice(Math.max(start, match.index - 60), match.index)
  const end = match.index + match[0].length
  const word = /[^\s("“‘'[—–-]*$/.exec(before)![0]
  const previous = /(\S+)\s+$/.exec(before.slice(0, before.length - word.length))?.[1] ?? ''
  const after = piece.slice(end, end + 100)
  return { mark: match[1]!, closers: match[2]!, word, previous, opens: before === word, after, proposed }
}

function endsSentence(candidate: Candidate): boolean {
  for (const rule of RULES) {
    const verdict = rule(candidate)
    if (verdict !== null) return verdict
  }
  return candidate.proposed
}
