import type { Span } from '../../domain/span.ts'
import { compromiseSentences } from '../../lexicon/compromise.ts'
import { abbreviation } from './abbreviation.ts'
import type { BreakRule, Candidate } from './candidate.ts'
import { ellipsis } from './ellipsis.ts'
import { initial } from './initial.ts'
import { lowerCase } from './lower-case.ts'
import { quotation } from './quotation.ts'

/** The first rule that has something to say decides; where none has, a sentence ends. */
const RULES: readonly BreakRule[] = [lowerCase, initial, abbreviation, ellipsis, quotation]

const CANDIDATE = /([.!?…]+)((?:["”’)\]»]|'(?!\p{L}))*)\s+(?=\S)/gu

/** Sentences of a piece of one paragraph: compromise's, with breaks mended at quotation marks and abbreviations. */
export function sentenceSpans(piece: string): Span[] {
  const proposed = new Set<number>()
  let at = 0
  for (const length of compromiseSentences(piece)) {
    at += length
    proposed.add(at)
  }
  const spans: Span[] = []
  let start = 0
  for (const match of piece.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    if (endsSentence(candidate(piece, match, proposed.has(end)))) {
      spans.push({ start, end })
      start = end
    }
  }
  if (start < piece.length) spans.push({ start, end: piece.length })
  return spans
}

function candidate(piece: string, match: RegExpExecArray, proposed: boolean): Candidate {
  const before = piece.slice(Math.max(0, match.index - 60), match.index)
  const end = match.index + match[0].length
  const word = /[^\s("“‘'[—–-]*$/.exec(before)![0]
  return { mark: match[1]!, closers: match[2]!, word, after: piece.slice(end, end + 100), proposed }
}

function endsSentence(candidate: Candidate): boolean {
  for (const rule of RULES) {
    const verdict = rule(candidate)
    if (verdict !== null) return verdict
  }
  return true
}
