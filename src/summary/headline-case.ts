import { firstEndingAfter } from '../domain/bisect.ts'
import { casingOfTokens } from '../domain/casing.ts'
import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { AMERICAN_STATES } from '../lexicon/american-states.ts'
import { knownBody } from '../lexicon/bodies.ts'
import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { DAYS_AND_MONTHS } from '../lexicon/calendar.ts'
import { COMPROMISE_LEXICON } from '../lexicon/compromise.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../lexicon/country-forms.ts'
import { NOUNS, VERBS } from '../lexicon/cues.ts'
import { OFFICES, PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { inOneLine } from './one-line.ts'

/** A word that has a capital because of where it stands, if at all: `Veto`, not `NATO`, `McCain` or `U.S.` */
const CAPITALISED = /^\p{Lu}[\p{Ll}'’]*$/u
const TITLE = 1
const WORD_LISTS: readonly { has(word: string): boolean }[] = [
  NOUNS,
  VERBS,
  OFFICES,
  PERSON_NOUNS,
  BODY_NOUNS,
  COMPROMISE_LEXICON,
]

/** How often the body of an article writes a word with a capital and without, where a capital says something. */
type Written = ReadonlyMap<string, number>

const articles = new WeakMap<ParsedText, Written>()

const isTitle = ({ tokens }: ParsedSentence) => casingOfTokens(tokens) === TITLE

/** Counts every word: one more for each capital inside a sentence, one less for each time that it is small. */
function writtenIn({ sentences }: ParsedText): Written {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    if (isTitle(sentence)) continue
    for (const [at, { text, norm, lemma }] of sentence.tokens.entries()) {
      const before = sentence.tokens[at - 1]
      const next = sentence.tokens[at + 1]
      if (text === norm) counts.set(norm, (counts.get(norm) ?? 0) - 1)
      else if (before && before.upos !== 'PUNCT' && !(OFFICES.has(lemma) && next && CAPITALISED.test(next.text)))
        counts.set(norm, (counts.get(norm) ?? 0) + 1)
    }
  }
  return counts
}

function written(parsed: ParsedText): Written {
  const known = articles.get(parsed)
  if (known) return known
  const counts = writtenIn(parsed)
  articles.set(parsed, counts)
  return counts
}

/** True where a word has its capital outside of headlines too. */
function isName({ text, norm, lemma, upos }: TaggedToken, counts: Written): boolean {
  const count = counts.get(norm) ?? 0
  if (count !== 0) return count > 0
  if (norm === 'i' || DAYS_AND_MONTHS.has(norm) || AMERICAN_STATES.has(norm)) return true
  if (countryNamed(text) || countryOfDemonym(text) || countryOfCapital(text) || knownBody(text)) return true
  return upos === 'PROPN' && !WORD_LISTS.some((list) => list.has(norm) || list.has(lemma))
}

/**
 * The words of a span in one line; of a headline without the capitals that it gives to every word: `promised veto of rent plan`, and not
 * `promised Veto of Rent Plan`. Names are what the body writes with a capital; titles keep theirs before one.
 */
export function inPlainCase(parsed: ParsedText, span: Span): string {
  const { sentences, text } = parsed
  const sentence = sentences[firstEndingAfter(sentences, span.start)]
  if (!sentence || span.end > sentence.end || !isTitle(sentence)) return inOneLine(text, span)
  const counts = written(parsed)
  let [words, at] = ['', span.start]
  for (const [i, token] of sentence.tokens.entries()) {
    if (token.start < span.start || token.end > span.end) continue
    const next = sentence.tokens[i + 1]
    const isRank = OFFICES.has(token.lemma) && next && CAPITALISED.test(next.text) && isName(next, counts)
    const opensQuote = /^["'“‘]$/u.test(sentence.tokens[i - 1]?.text ?? '')
    const keeps = opensQuote || !CAPITALISED.test(token.text) || isRank || isName(token, counts)
    words += text.slice(at, token.start) + (keeps ? token.text : token.text.toLowerCase())
    at = token.end
  }
  return (words + text.slice(at, span.end)).replace(/\s+/gu, ' ').trim()
}
