import { isInTitleCase } from '../domain/casing.ts'
import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { VERBS } from '../lexicon/cues.ts'

const NAME = /^\p{Lu}\p{L}*\p{Ll}$/u
/** What parts a clause from the one that holds it: `“It is fine,” *Cuban* said`. */
const EDGES: ReadonlySet<string> = new Set([',', '"', "'"])
/** What somebody's surname does not stand before, where it follows on his name: `Nigerian *Islamic* groups`. */
const NOMINAL: ReadonlySet<string> = new Set(['JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'HYPH'])

/**
 * `The rates are fair, *Cuban* said`, `Mark *Cuban*, the owner, …`: surnames that are adjectives as well. Nobody is described by an
 * adjective without an article right before a verb, nor behind his name. Capitals of a headline say nothing.
 */
export function withNamedAdjectives(tokens: readonly TaggedToken[]): TaggedToken[] {
  const named = tokens.flatMap((_, at) => (isSurname(tokens, at) ? [at] : []))
  if (named.length === 0 || isInTitleCase(tokens)) return [...tokens]
  return tokens.map((token, at) => {
    if (named.includes(at)) return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm }
    return named.includes(at - 1) && token.xpos === 'VBN' ? { ...token, xpos: 'VBD' } : token
  })
}

function isSurname(tokens: readonly TaggedToken[], at: number): boolean {
  const { text, xpos, upos } = tokens[at]!
  // `*White* denied it`: the tagger knows that it is a name, but not that it is one of its own.
  if (xpos === 'NNP' && upos === 'ADJ') return FINITE_TAGS.has(tokens[at + 1]?.xpos ?? '')
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (xpos !== 'JJ' || !before || !next || !NAME.test(text)) return false
  if (before.xpos === 'NNP') return !NOMINAL.has(next.xpos)
  return EDGES.has(before.norm) && (FINITE_TAGS.has(next.xpos) || (next.xpos === 'VBN' && VERBS.has(next.lemma)))
}
