import type { ParsedSentence, ParsedText } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { isCapital } from '../token-shape.ts'
import { isPersonNoun } from './kind-of-noun.ts'

const VERB = /^(exchange|swap|trade)$/
const GIVEN_AND_TAKEN = /^(accusation|barb|blame|blow|charge|fire|gunfire|insult|jab|recrimination|threat|word)s?$/

/**
 * `Kenya, Somalia trade blame`, `Party leaders exchange barbs`: a headline's verb behind several looks like a noun between nouns.
 * @returns the text with these verbs tagged as such
 */
export function retagMutual(parsed: ParsedText): ParsedText {
  if (!parsed.sentences.some(({ tokens }) => tokens.some((_, at) => isMutual(tokens, at)))) return parsed
  return { ...parsed, sentences: parsed.sentences.map(retagged) }
}

function isMutual(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]!.upos !== 'NOUN' || !VERB.test(tokens[at]!.norm)) return false
  if (!GIVEN_AND_TAKEN.test(tokens[at + 1]?.norm ?? '')) return false
  const [first, link, second] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  if (second?.xpos === 'NNS' && isPersonNoun(second.lemma)) return true
  return isCapital(first) && isCapital(second) && /^(,|and|&)$/.test(link!.norm)
}

const retagged = (sentence: ParsedSentence): ParsedSentence => ({
  ...sentence,
  tokens: sentence.tokens.map((token, at) =>
    isMutual(sentence.tokens, at) ? { ...token, upos: 'VERB', xpos: 'VBP' } : token,
  ),
})
