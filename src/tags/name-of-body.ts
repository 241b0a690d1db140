import type { TaggedToken } from '../domain/token.ts'
import { NAMES_OF_BODIES } from '../lexicon/names-of-bodies.ts'

/**
 * “*Boeing* said”, “*Siemens* denied it”: the name of a company that all know is neither a participle nor a plural, and what the
 * Holy *See* says it did not see.
 */
export const withNamesOfBodies = (tokens: readonly TaggedToken[]): TaggedToken[] =>
  tokens.map((token, at) =>
    token.upos !== 'PROPN' &&
    (NAMES_OF_BODIES.has(token.text) || (token.text === 'See' && tokens[at - 1]?.text === 'Holy'))
      ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm }
      : token,
  )
