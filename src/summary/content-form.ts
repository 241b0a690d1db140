import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { NOUNS } from '../lexicon/cues.ts'

/**
 * What a content is by its grammar, which says what may stand before it: `that it left` and `it left` are clauses, `to leave`
 * an infinitive, `both sides to return` a wish for others, `whether it left` a question, `leaving` a gerund, `the offer` a
 * phrase. A quotation is one where it is more than a phrase.
 */
export type ContentForm = 'quotation' | 'clause' | 'question' | 'infinitive' | 'wish' | 'gerund' | 'phrase'

/** How many words of a content its form is read from: what comes later hardly changes it, and would cost time. */
const LIMIT = 60
/** Within how many words of its beginning a wish has its *to*. */
const WISH_REACH = 12

const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'when', 'where', 'which'])
const SUBJECT = /^(?:nsubj|csubj|expl)/u
/** Pronouns that only a verb of their own can follow. */
const NOMINATIVE = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you'])

type Words = { readonly sentence: ParsedSentence; readonly from: number; readonly to: number }

/** Reads the form off the content's first span. */
export function formOf(parsed: ParsedText, content: readonly Span[]): ContentForm {
  const quoted = /^["“‘]/u.test(parsed.text.slice(content[0]!.start, content[0]!.start + 1))
  const words = wordsOf(parsed, content[0]!, quoted)
  if (!words) return 'phrase'
  const { sentence, from, to } = words
  const [first, second] = [sentence.tokens[from]!, sentence.tokens[from + 1]]
  const clause = isClause(words) || isSentence(words)
  if (quoted && from === 1 && hasFinite(words)) return 'quotation'
  if (quoted) return clause || first.xpos === 'VB' || content.length > 1 ? 'quotation' : 'phrase'
  if (isTo(first) || (/^(?:not|never)$/u.test(first.norm) && second && isTo(second))) return 'infinitive'
  if (first.norm === 'that' && first.upos === 'SCONJ') return to - from > 1 ? 'clause' : 'phrase'
  if (isNounWithClause(words)) return 'phrase'
  if (isWish(words)) return 'wish'
  // “Put *it at* 8,000”: before a preposition *it* is an object.
  if (NOMINATIVE.has(first.norm) && to - from > 2 && (second?.upos !== 'ADP' || clause)) return 'clause'
  if (!clause) return first.xpos === 'VBG' ? 'gerund' : 'phrase'
  return QUESTION_WORDS.has(first.norm) ? 'question' : 'clause'
}

/** What is quoted from the head of a sentence on, and has a verb, is more than a phrase, whatever a tree makes of it. */
const hasFinite = ({ sentence: { tokens }, from, to }: Words) =>
  tokens.slice(from, to).some(({ xpos }) => FINITE_TAGS.has(xpos))

const isTo = ({ norm, upos }: TaggedToken) => norm === 'to' && upos === 'PART'

function wordsOf({ sentences }: ParsedText, { start, end }: Span, quoted: boolean): Words | null {
  const sentence = sentences[firstEndingAfter(sentences, start)]
  if (!sentence) return null
  const from = sentence.tokens.findIndex((token) => token.end > start) + Number(quoted)
  let to = from
  while (to < sentence.tokens.length && to < from + LIMIT && sentence.tokens[to]!.start < end) to++
  return to > from ? { sentence, from, to } : null
}

/** True where a word on which the others hang has a subject among them: a relative clause hangs on its noun, and makes none. */
function isClause({ sentence: { tokens, tree }, from, to }: Words): boolean {
  if (!tree) return tokens.slice(from, to).some(({ xpos }) => FINITE_TAGS.has(xpos))
  const isInside = (at: number) => at >= from && at < to
  for (let at = from; at < to; at++) {
    const verb = tree.heads[at]!
    if (SUBJECT.test(tree.labels[at]!) && isInside(verb) && !isInside(tree.heads[verb]!)) return true
  }
  return false
}

/** True of what a sentence begins with, where it has a verb of its own, whatever a tree makes of that. */
function isSentence({ sentence: { tokens }, from, to }: Words): boolean {
  if (from > 0) return false
  const verb = tokens.slice(0, to).findIndex(({ xpos }) => FINITE_TAGS.has(xpos))
  return verb > 0 && !tokens.slice(0, verb).some(({ norm }) => RELATIVES.has(norm))
}
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose'])

/** “Norway's *demand that* it halve its catch” is a demand, whatever a tree makes of its clause; “the claim that it lied is false” is none. */
function isNounWithClause({ sentence: { tokens }, from, to }: Words): boolean {
  const that = tokens.findIndex(({ norm }, at) => at > from && norm === 'that')
  if (that < 0 || that >= Math.min(to, from + WISH_REACH)) return false
  const before = tokens.slice(from, that)
  if (
    before.some(({ xpos }) => FINITE_TAGS.has(xpos)) ||
    !before.some(({ upos, lemma }) => upos === 'NOUN' && NOUNS.has(lemma))
  )
    return false
  return tokens.slice(that, to).filter(({ xpos }) => FINITE_TAGS.has(xpos)).length < 2
}

/** “*Both sides to return*”: whoever opens the content is wished to do something. */
function isWish({ sentence: { tokens }, from, to }: Words): boolean {
  for (let at = from; at + 1 < Math.min(to, from + WISH_REACH); at++) {
    const token = tokens[at]!
    if (at > from && isTo(token)) return tokens[at + 1]!.xpos.startsWith('VB')
    if (FINITE_TAGS.has(token.xpos) || token.upos === 'PUNCT') return false
  }
  return false
}
