import type { TaggedToken } from '../domain/token.ts'
import { wordSet } from '../lexicon/word-list.ts'

/** Small words inside names that look like a verb of English to a tagger. */
const PARTICLES = wordSet('al, da, de, del, der, des, di, dos, du, el, es, la, las, le, los, van, von')

const isName = (token: TaggedToken | undefined) => token?.upos === 'PROPN'

/** “Dar *es* Salaam”: between two names a foreign particle is part of one, and no verb. */
export function withNameParticles(tokens: readonly TaggedToken[]): TaggedToken[] {
  const isParticle = ({ upos, text }: TaggedToken, at: number) =>
    upos === 'VERB' && PARTICLES.has(text) && isName(tokens[at - 1]) && isName(tokens[at + 1])
  if (!tokens.some(isParticle)) return [...tokens]
  return tokens.map((token, at) =>
    isParticle(token, at) ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm } : token,
  )
}
