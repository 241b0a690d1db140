import { CCONJ, type Columns, SCONJ } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { quotationStretch } from '../../content/quotation-stretch.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

/** “‘It is easy to say “I am the only one with a plan,”’ [*Green*] said”: no source begins in a quotation that ends before its end. */
export const sourceBehindQuotation: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  const { quote, word } = columns
  if (!source || source.last > claim.cue.first || quote[source.first] === 0 || quote[source.last] !== 0) return claim
  let first = source.last
  while (first > source.first && quote[first - 1] === 0 && word[first - 1]) first--
  if (first === source.first) return claim
  const said = claim.content.interval!
  // What is cut off at a mark inside the quotation goes on to its end.
  const last =
    said.first < first ? lastWord(columns, said.first, quotationStretch(columns, source.first).last) : said.last
  const content = { first: said.first, last: Math.max(last, said.last) }
  return withContent(withSource(claim, { first, last: source.last }), content)
}

/**
 * “‘It was a mistake,’ [*Black*] said, pointing to the vote. ‘I am sure.’”: one word in capitals between a quotation and its verb is who speaks, though
 * it be a colour, or an adverb of the verb (*Long*), by its class.
 */
export const sourceIsSurname: Mend = ({ columns }, claim) => {
  const { plainLemma, quote, word, tokens } = columns
  const { head, cue } = claim
  const source = claim.source.interval
  const name = head - 1
  if (plainLemma[head] !== WORD.SAY || cue.first < name || (source && source.first < head)) return claim
  if (claim.content.interval!.first >= name || word[name - 1] !== 0) return claim
  if (quote[name] !== 0 || quote[name - 2] === 0 || !/^\p{Lu}\p{Ll}+$/u.test(tokens[name]?.text ?? '')) return claim
  return withSource({ ...claim, cue: { first: head, last: cue.last } }, { first: name, last: name })
}

/** `calling it “the least bad option,” while [*Rep. Villa, a Democrat,*] said`: nor does it begin in quoted words that another clause follows. */
export const sourceBehindQuotedWords: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first || columns.marked[source.first] === 0) return claim
  const first = clauseBehindQuotedWords(columns, source)
  return first === null ? claim : withSource(claim, { first, last: source.last })
}

/** The first word behind quoted words, a comma and a conjunction. */
function clauseBehindQuotedWords({ norm, upos, word, marked }: Columns, { first, last }: Interval): number | null {
  let p = first
  while (p <= last && (marked[p] === 1 || word[p] === 0)) p++
  const joins = p < last && (upos[p] === CCONJ || upos[p] === SCONJ)
  for (let mark = p - 1; joins && word[mark] === 0; mark--) if (norm[mark] === WORD.COMMA) return p + 1
  return null
}
