import type { TaggedToken } from '../domain/token.ts'
import { NAMES_OF_BODIES } from '../lexicon/names-of-bodies.ts'

/** “*Boeing* said”, “*Siemens* denied it”: the name of a company that all know is neither a participle nor a plural. */
export const withNamesOfBodies = (tokens: readonly TaggedToken[]): TaggedToken[] =>
  tokens.map((token) =>
    token.upos !== 'PROPN' && NAMES_OF_BODIES.has(token.text)
      ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm }
      : token,
  )
