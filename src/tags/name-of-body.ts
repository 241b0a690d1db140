import type { TaggedToken } from '../domain/token.ts'
import { NAMES_OF_BODIES } from '../lexicon/names-of-bodies.ts'

const isSee = (tokens: readonly TaggedToken[], at: number) =>
  tokens[at]!.text === 'See' && tokens[at - 1]?.text === 'Holy'

/** “*Fed* signals pause”, but not “*Fed* by rain”. */
const isFed = (tokens: readonly TaggedToken[], at: number) =>
  tokens[at]!.text === 'Fed' && /^(NOUN|VERB|AUX)$/.test(tokens[at + 1]?.upos ?? '')

/**
 * “*Boeing* said”, “*Siemens* denied it”: the name of a company that all know is neither a participle nor a plural, and what the
 * Holy *See* says it did not see.
 */
export const withNamesOfBodies = (tokens: readonly TaggedToken[]): TaggedToken[] =>
  tokens.map((token, at) =>
    token.upos !== 'PROPN' && (NAMES_OF_BODIES.has(token.text) || isSee(tokens, at) || isFed(tokens, at))
      ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm }
      : token,
  )
