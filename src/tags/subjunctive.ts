import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { wordSet } from '../lexicon/word-list.ts'

/** What is demanded or proposed stands behind them in the plain form: `demanded that the mayor *step* down`. */
const WANTING = wordSet(
  'ask, demand, insist, insistence, order, proposal, propose, recommend, recommendation, request, require, requirement, suggest, suggestion, urge',
)
const ENDS = /^([.;:?!,”"]|--|–|—)$/
/** Opens a clause with verbs of its own: `… step down | because he had lied`. */
const OTHER_CLAUSE = /^(after|because|before|if|once|since|so|unless|until|when|where|while)$/
/** What may stand behind a verb, but seldom behind the first of two nouns. */
const BEHIND_VERB = /^(ADJ|ADP|ADV|CCONJ|DET|NUM|PRON|PROPN|PUNCT)$/

/** `demanded that the mayor *step* down`, `proposed that the speaker *mediate*`: where a clause that tells what is wanted has no verb, the noun in its place is. */
export function withSubjunctives(tokens: readonly TaggedToken[]): TaggedToken[] {
  const mended = [...tokens]
  for (let that = 1; that < tokens.length; that++) {
    if (tokens[that]!.norm !== 'that' || !WANTING.has(tokens[that - 1]!.lemma)) continue
    const at = verbFrom(that + 1, tokens)
    if (at !== null) mended[at] = { ...tokens[at]!, upos: 'VERB', xpos: 'VB', lemma: tokens[at]!.norm }
  }
  return mended
}

/** Where the verb must be of the clause that begins at this token; null if it has one. */
function verbFrom(start: number, tokens: readonly TaggedToken[]): number | null {
  let verb: number | null = null
  for (let at = start; at < tokens.length && !isEnd(tokens, at, start); at++) {
    if (OTHER_CLAUSE.test(tokens[at]!.norm) && verb !== null) break
    if (/^(MD|VB|VBN)$/.test(tokens[at]!.xpos) && (verb === null || tokens[at]!.xpos !== 'VBN')) return null
    if (FINITE_TAGS.has(tokens[at]!.xpos)) return null
    if (verb === null && at > start && isInVerbsPlace(tokens, at)) verb = at
  }
  return verb
}

/** A mark ends the clause, unless it is one of quotation within it: `that the United States “ stop …`. */
const isEnd = (tokens: readonly TaggedToken[], at: number, start: number): boolean =>
  ENDS.test(tokens[at]!.text) &&
  !(tokens[at]!.text === '"' && at > start && /^(NOUN|PROPN)$/.test(tokens[at - 1]!.upos))

/** A noun behind another that goes on as a verb does: `the mayor | step | down`, `the branch | coordinate | efforts with`. */
function isInVerbsPlace(tokens: readonly TaggedToken[], at: number): boolean {
  const { xpos } = tokens[at]!
  if (xpos !== 'NN') return false
  const before = tokens[at - 1]!.text === '“' ? tokens[at - 2]! : tokens[at - 1]!
  const next = tokens[at + 1]
  // `that the New York billionaire, who had …`
  if (!/^(NOUN|PROPN)$/.test(before.upos) || /^(,|POS)$/.test(next?.xpos ?? '')) return false
  return next === undefined || BEHIND_VERB.test(next.upos) || next.xpos === 'NNS' || next.text === '“'
}
