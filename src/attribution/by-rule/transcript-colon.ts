import type { ParsedText } from '../../domain/sentence.ts'
import { hasAnyVerb } from '../columns/any-verb.ts'
import { type Columns, NUM, PART, PRON, PROPN, PUNCT } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'
import { isLabel } from '../no-claim/label-of-piece.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

/** Fewest turns that make a transcript. */
const TURNS = 3
/** What a speaker is said to speak of: “LUND, *on* crime:”. */
const TOPICS: ReadonlySet<string> = new Set(['about', 'asked', 'on', 'speaking', 'to'])
/** Most tokens from there to the colon. */
const LONGEST_TOPIC = 14
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
    turns.push(byRule(colon, nameBefore(columns, columns.first[s]!, colon), { first, last }))
  })
  if (turns.length < TURNS) return []
  return turns.filter(({ source: { interval } }) => !isLabel(wordsOf(columns, interval!)))
}

const wordsOf = ({ tokens }: Columns, { first, last }: Interval): string[] =>
  tokens.slice(first, last + 1).map((token) => token!.norm)

/** “*LUND*, on crime: …”: the name without what it speaks of. */
function nameBefore({ norm }: Columns, first: number, colon: number): Interval {
  let last = first
  while (last < colon - 1 && norm[last + 1] !== WORD.COMMA) last++
  return { first, last }
}

/** The position of the colon after a name that opens a sentence, or -1. */
function colonAfterName(columns: Columns, first: number, last: number): number {
  const { upos, norm, word, tokens } = columns
  for (let p = first; p <= Math.min(last, first + LONGEST_NAME); p++) {
    if (norm[p] === WORD.COLON) return p > first && word[p - 1] ? p : -1
    if (norm[p] === WORD.COMMA && p > first && TOPICS.has(tokens[p + 1]?.norm ?? ''))
      return colonBehind(columns, p, last)
    const text = tokens[p]!.text
    const capitals = text === text.toUpperCase() && upos[p] !== NUM
    const inName = upos[p] === PROPN || upos[p] === PART || capitals
    if (!inName || upos[p] === PRON || (upos[p] === PUNCT && p === first)) return -1
  }
  return -1
}

/** “LUND, *on crime:* ‘…’”, “HOLM, *asked about the dam:* ‘…’” */
function colonBehind({ norm, marked, word }: Columns, comma: number, last: number): number {
  let p = comma + 1
  while (p < Math.min(last, comma + LONGEST_TOPIC) && norm[p] !== WORD.COLON) p++
  const opening = word[p + 1] ? p + 1 : p + 2
  return norm[p] === WORD.COLON && marked[opening] === 1 ? p : -1
}
