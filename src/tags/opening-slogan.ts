import { isInTitleCase } from '../domain/casing.ts'
import type { TaggedToken } from '../domain/token.ts'
import { VERBS } from '../lexicon/cues.ts'
import { wordSet } from '../lexicon/word-list.ts'

const CAPITAL = /^\p{Lu}\p{L}/u
/** Small words inside such a name. */
const WITHIN = wordSet('a, and, for, in, of, on, the, to, with')
const AUXILIARIES = wordSet('be, do, have')
/** An order; an adverb opens a name only before a word that is none by itself: `Better Together`, but not `Now Britain said`. */
const ORDER: ReadonlySet<string> = new Set(['VB', 'VBP'])
const ADVERB: ReadonlySet<string> = new Set(['RB', 'RBR'])

/**
 * `Take Back Alberta said …`, `Teach for America denied …`: words with capitals from the head of a sentence to its verb are the
 * name of a campaign where the first is an order or an adverb. An order has no verb in the past behind it.
 */
export function withOpeningSlogans(tokens: readonly TaggedToken[]): TaggedToken[] {
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  const end = first < 0 ? -1 : endOfSlogan(tokens, first)
  if (end < 0 || isInTitleCase(tokens)) return [...tokens]
  return tokens.map((token, at) =>
    at < first || at >= end || !CAPITAL.test(token.text)
      ? token
      : { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm },
  )
}

/** Where its verb stands, -1 where there is no slogan. */
function endOfSlogan(tokens: readonly TaggedToken[], first: number): number {
  const { text, xpos, lemma } = tokens[first]!
  if (!CAPITAL.test(text) || !(ORDER.has(xpos) || ADVERB.has(xpos)) || AUXILIARIES.has(lemma)) return -1
  let verb = first + 1
  while (verb < tokens.length && (WITHIN.has(tokens[verb]!.norm) || CAPITAL.test(tokens[verb]!.text))) verb++
  const name = tokens.slice(first + 1, verb).filter(({ text }) => CAPITAL.test(text))
  const says = tokens[verb]
  if (!says || !/^VB[DZ]$/.test(says.xpos) || !VERBS.has(says.lemma) || !CAPITAL.test(tokens[verb - 1]!.text)) return -1
  if (name.length === 0 || (ADVERB.has(xpos) && name.every(({ upos }) => upos === 'PROPN'))) return -1
  return verb
}
