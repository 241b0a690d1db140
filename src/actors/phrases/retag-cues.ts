import type { Attribution } from '../../domain/attribution.ts'
import type { ParsedSentence, ParsedText } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { countryOfDemonym } from '../../lexicon/country-forms.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'

const FINITE: Readonly<Record<string, string>> = { NNS: 'VBZ', NNPS: 'VBZ', VBG: 'VBD', VBN: 'VBD' }

/**
 * `Iceland demands Norway cut its catch`: taggers take verbs of headlines for nouns, and three actors for one. What stands
 * right behind its source as a claim's cue is a verb, but for *a Somali claim*. `… has repeatedly accused House Republicans`,
 * `by attacking Trump`: nor is a cue a participle that describes those behind it.
 * @returns the text with these tokens' tags corrected
 */
export function retagCues(parsed: ParsedText, attributions: readonly Attribution[]): ParsedText {
  const verbs = attributions.filter(
    (attribution) => isTakenForNoun(attribution, parsed) || isTakenForAdjective(attribution, parsed),
  )
  if (verbs.length === 0) return parsed
  const sentences = [...parsed.sentences]
  for (const { sentence, cueHead } of verbs) sentences[sentence] = retagged(sentences[sentence]!, cueHead)
  return { ...parsed, sentences }
}

function isTakenForNoun({ source, cue, sentence, cueHead }: Attribution, { text, sentences }: ParsedText): boolean {
  const { tokens } = sentences[sentence]!
  const token = tokens[cueHead]
  if (!source || !/^(NOUN|PROPN)$/.test(token?.upos ?? '') || token!.start !== cue.start) return false
  const last = text.slice(source.start, source.end).split(/\s/u).at(-1)!
  return (
    text.slice(source.end, cue.start).trim() === '' && !/['’]s?$/u.test(last) && !isAdjective(last, tokens[cueHead - 1])
  )
}

/** A people's or a party's adjective: *a Somali claim*, *a Republican offer*; *Somalis claim* has a verb. */
const isAdjective = (word: string, token: TaggedToken | undefined) =>
  !word.endsWith('s') &&
  (countryOfDemonym(word) !== undefined || (token?.upos === 'ADJ' && PARTY_WORDS.has(word.toLowerCase())))

/** Participles of the passive stay: those without a source are taken for it. */
function isTakenForAdjective({ source, sentence, cueHead }: Attribution, { sentences }: ParsedText): boolean {
  const { tokens } = sentences[sentence]!
  const { upos, xpos } = tokens[cueHead]!
  if (upos !== 'VERB' || (xpos !== 'VBG' && (xpos !== 'VBN' || !source))) return false
  return !/^(DET|ADJ|AUX|NUM)$/.test(tokens[cueHead - 1]?.upos ?? '') && tokens[cueHead - 1]?.text !== '-'
}

function retagged(sentence: ParsedSentence, at: number): ParsedSentence {
  const verb = (token: TaggedToken): TaggedToken => ({ ...token, upos: 'VERB', xpos: FINITE[token.xpos] ?? 'VBP' })
  return { ...sentence, tokens: sentence.tokens.map((token, index) => (index === at ? verb(token) : token)) }
}
