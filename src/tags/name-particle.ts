import { isCapitalised } from '../domain/casing.ts'
import type { TaggedToken } from '../domain/token.ts'
import { wordSet } from '../lexicon/word-list.ts'

/** Small words inside names that a tagger takes for other words. */
const PARTICLES = wordSet('al, da, de, del, den, der, des, di, dos, du, el, es, la, las, le, los, van, vom, von, zu')
/** Of these the ones that open a surname which a sentence may begin with. */
const OPENING = wordSet('Van, Von')
/** Of these the ones that a surname alone begins with. */
const OF_SURNAMES = wordSet('da, de, del, di, du, van, von')
/** The most small words in a row: `van de la`. */
const MOST = 3

const isName = (token: TaggedToken | undefined) => token?.upos === 'PROPN'
const isCapital = (token: TaggedToken | undefined) => isCapitalised(token?.text ?? '')

/** “Dar *es* Salaam”, “Olaf *van den* Berg”, “*Von der* Leyen”: between two names a foreign particle is part of one, and no verb or noun. */
export function withNameParticles(tokens: readonly TaggedToken[]): TaggedToken[] {
  const particles = tokens.map((token, at) => !isName(token) && isParticle(tokens, at))
  if (!particles.includes(true)) return [...tokens]
  return tokens.map((token, at) =>
    particles[at] ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm } : token,
  )
}

function isParticle(tokens: readonly TaggedToken[], at: number): boolean {
  const opens = at === 0 && OPENING.has(tokens[0]!.text)
  if (!opens && !PARTICLES.has(tokens[at]!.text)) return false
  let [first, last] = [at, at]
  while (at - first < MOST && PARTICLES.has(tokens[first - 1]?.text ?? '')) first--
  while (last - at < MOST && PARTICLES.has(tokens[last + 1]?.text ?? '')) last++
  const before = tokens[first - 1]
  // “‘We are ready,’ *von der* Leyen said”.
  const isBehindMark = before?.upos === 'PUNCT' && OF_SURNAMES.has(tokens[first]!.text)
  const isBehindName = isName(before) || isBehindMark || (first === 1 && OPENING.has(before!.text))
  return (opens || isBehindName) && isName(tokens[last + 1]) && isCapital(tokens[last + 1])
}
