import type { ParsedText } from '../../domain/sentence.ts'
import { hasAnyVerb } from '../columns/any-verb.ts'
import { type Columns, NUM, PART, PRON, PROPN, PUNCT } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

/** Fewest turns that make a transcript. */
const TURNS = 3
/** Most tokens of a speaker's name before the colon. */
const LONGEST_NAME = 6

/**
 * Turns of a transcript, where the colon is the cue: paragraphs that open with a name and a colon, at least three of
 * them in the article.
 *
 *     ARDEN: We will not sign.
 *     Q: Not even after the summit?
 */
export function transcriptTurns(parsed: ParsedText, columns: Columns): Proposal[] {
  const turns: Proposal[] = []
  parsed.sentences.forEach((sentence, s) => {
    if (parsed.sentences[s - 1]?.paragraph === sentence.paragraph) return
    const colon = colonAfterName(columns, columns.first[s]!, columns.last[s]!)
    if (colon === -1) return
    let end = s
    while (parsed.sentences[end + 1]?.paragraph === sentence.paragraph) end++
    const last = lastWord(columns, colon, columns.last[end]!)
    if (!hasAnyVerb(columns, colon, last)) return
    let first = colon + 1
    while (!columns.word[first]) first++
    turns.push(byRule(colon, { first: columns.first[s]!, last: colon - 1 }, { first, last }))
  })
  return turns.length >= TURNS ? turns : []
}

/** The position of the colon after a name that opens a sentence, or -1. */
function colonAfterName({ upos, norm, word, tokens }: Columns, first: number, last: number): number {
  for (let p = first; p <= Math.min(last, first + LONGEST_NAME); p++) {
    if (norm[p] === WORD.COLON) return p > first && word[p - 1] ? p : -1
    const text = tokens[p]!.text
    const capitals = text === text.toUpperCase() && upos[p] !== NUM
    const inName = upos[p] === PROPN || upos[p] === PART || capitals
    if (!inName || upos[p] === PRON || (upos[p] === PUNCT && p === first)) return -1
  }
  return -1
}
