import type { ParsedText } from '../domain/sentence.ts'
import { overlaps, type Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'

/** How many words of a content, of its beginning and of the beginning of a sentence are looked at. */
const [WORDS, FIRST, OPENING] = [60, 3, 3]

export const hashed = (template: string, value: string | number | boolean): number =>
  mix(hashString(template), hashString(String(value)))

/**
 * How a claim is worded: cue, type, words of the content and of the rest of its sentence, how this and the sentence
 * before begin. Names are left out, so that what is learned holds for other news.
 */
export function wordingFeatures({ sentences }: ParsedText, claim: ClaimFacts): number[] {
  const { attribution, content } = claim
  const sentence = sentences[claim.sentence]!
  const before = sentences[claim.sentence - 1]
  const features = [
    hashed('type', attribution.type),
    hashed('lemma', attribution.cueLemma),
    hashed('form', attribution.quotation),
    hashed('source', attribution.source !== null),
  ]
  const add = (template: string, value: string) => features.push(hashed(template, value))
  for (const { norm } of sentence.tokens.filter((token) => overlaps(token, attribution.cue))) add('cue', norm)
  for (const [at, { norm, lemma }] of content.slice(0, WORDS).filter(isPlain).entries()) {
    add('content', lemma)
    if (at < FIRST) add('content begins', norm)
    if (at === 0) add('content first', norm)
  }
  for (const [word, previous] of outside(sentence.tokens, attribution.content)) {
    add('around', word.lemma)
    if (previous) add('around pair', `${previous.norm} ${word.norm}`)
  }
  for (const { norm } of sentence.tokens.slice(0, OPENING).filter(isPlain)) add('opens', norm)
  if (before?.paragraph === sentence.paragraph)
    for (const { norm } of before.tokens.slice(0, OPENING - 1).filter(isPlain)) add('before opens', norm)
  return features
}

const isPlain = ({ upos, norm }: TaggedToken) => upos !== 'PROPN' && /^\p{L}/u.test(norm)

/** The plain words of a sentence outside the content, each with the one right before it. */
function outside(tokens: readonly TaggedToken[], content: readonly Span[]): [TaggedToken, TaggedToken | null][] {
  const words: [TaggedToken, TaggedToken | null][] = []
  let previous: TaggedToken | null = null
  for (const token of tokens) {
    const plain = isPlain(token) && !content.some((span) => overlaps(span, token))
    if (plain) words.push([token, previous])
    previous = plain ? token : null
  }
  return words
}
