import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'

/** Finds who (source) by which words (cue) took a position on what (content), and how. */
export function attribute(parsed: ParsedText): Attribution[] {
  const found: Attribution[] = []
  parsed.sentences.forEach((sentence, index) => {
    const head = sentence.tokens.findIndex((token) => token.norm === 'said' || token.norm === 'demanded')
    const cue = sentence.tokens[head]
    const first = sentence.tokens[head + 1]
    if (!cue || !first || head === 0) return
    found.push({
      source: { start: sentence.start, end: sentence.tokens[head - 1]!.end },
      cue: { start: cue.start, end: cue.end },
      sentence: index,
      cueHead: head,
      cueLemma: cue.norm === 'said' ? 'say' : 'demand',
      content: [{ start: first.start, end: sentence.end }],
      quotation: 'indirect',
      type: cue.norm === 'said' ? 'statement' : 'demand',
      negated: false,
      hedged: false,
      parent: null,
      confidence: 0.5,
      rule: 'verb-clause',
      reasons: [{ about: 'cue', text: `“${cue.text}” reports speech`, weight: null }],
    })
  })
  return found
}
