import type { Attribution } from '../domain/attribution.ts'
import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'

const FINITE: Readonly<Record<string, string>> = { NNS: 'VBZ', VBN: 'VBD' }

/**
 * `Iceland demands Norway cut its catch`: taggers take verbs of headlines for nouns, and three actors for one. What stands
 * right behind its source as a claim's cue is a verb. `…, and accused House Republicans of delay`: nor is a cue behind a
 * conjunction a participle that describes what follows.
 * @returns the text with these tokens' tags corrected
 */
export function retagCues(parsed: ParsedText, attributions: readonly Attribution[]): ParsedText {
  const verbs = attributions.filter((attribution) => isVerb(attribution, parsed))
  if (verbs.length === 0) return parsed
  const sentences = [...parsed.sentences]
  for (const { sentence, cueHead } of verbs) sentences[sentence] = retagged(sentences[sentence]!, cueHead)
  return { ...parsed, sentences }
}

function isVerb({ source, cue, sentence, cueHead }: Attribution, { text, sentences }: ParsedText): boolean {
  const token = sentences[sentence]!.tokens[cueHead]
  if (!source || !token || token.start !== cue.start) return false
  if (token.xpos === 'VBN' && sentences[sentence]!.tokens[cueHead - 1]?.upos === 'CCONJ') return true
  if (token.upos !== 'NOUN') return false
  return text.slice(source.end, cue.start).trim() === '' && !/['’]s?$/u.test(text.slice(source.start, source.end))
}

function retagged(sentence: ParsedSentence, at: number): ParsedSentence {
  const verb = (token: TaggedToken): TaggedToken => ({
    ...token,
    upos: 'VERB',
    xpos: FINITE[token.xpos] ?? 'VBP',
  })
  return { ...sentence, tokens: sentence.tokens.map((token, index) => (index === at ? verb(token) : token)) }
}
