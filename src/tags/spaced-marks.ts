import type { TaggedToken } from '../domain/token.ts'

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '‘', '’'])

/**
 * `slams 'do-nothing' leaders`: a mark between a space and a word opens a quotation and is no possessive, and a hyphen
 * between two words joins them. The tagger sees no spaces.
 */
export function withSpacedMarks(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.map((token, at) => {
    if (token.xpos !== 'POS' && token.xpos !== ':') return token
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    if (!before || !after || after.start > token.end) return token
    const spaced = before.end < token.start
    if (token.xpos === 'POS' && spaced && APOSTROPHES.has(token.text)) return { ...token, upos: 'PUNCT', xpos: '``' }
    return token.xpos === ':' && !spaced && token.text === '-' ? { ...token, xpos: 'HYPH' } : token
  })
}
