import type { ParsedText } from '../domain/sentence.ts'
import { overlaps } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { isWord } from './is-word.ts'

/** How many words of a content, of its beginning and of the beginning of a sentence are looked at. */
const [WORDS, FIRST, OPENING] = [60, 3, 3]

const NAME = {
  cue: hashString('cue'),
  content: hashString('content'),
  contentBegins: hashString('content begins'),
  contentFirst: hashString('content first'),
  around: hashString('around'),
  aroundPair: hashString('around pair'),
  opens: hashString('opens'),
  beforeOpens: hashString('before opens'),
}

/** The hash of the feature "template has this value". */
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
  const add = (name: number, value: string) => features.push(mix(name, hashString(value)))
  for (const token of sentence.tokens) if (overlaps(token, attribution.cue)) add(NAME.cue, token.norm)
  let place = 0
  for (let at = 0; at < content.length && at < WORDS; at++) {
    const word = content[at]!
    if (!isPlain(word)) continue
    add(NAME.content, word.lemma)
    if (place < FIRST) add(NAME.contentBegins, word.norm)
    if (place === 0) add(NAME.contentFirst, word.norm)
    place++
  }
  let previous: TaggedToken | null = null
  for (const token of sentence.tokens) {
    const plain = isPlain(token) && !attribution.content.some((span) => overlaps(span, token))
    if (plain) add(NAME.around, token.lemma)
    if (plain && previous) add(NAME.aroundPair, `${previous.norm} ${token.norm}`)
    previous = plain ? token : null
  }
  for (const token of sentence.tokens.slice(0, OPENING)) if (isPlain(token)) add(NAME.opens, token.norm)
  if (before?.paragraph === sentence.paragraph)
    for (const token of before.tokens.slice(0, OPENING - 1)) if (isPlain(token)) add(NAME.beforeOpens, token.norm)
  return features
}

const isPlain = ({ upos, norm }: TaggedToken) => upos !== 'PROPN' && isWord(norm)
