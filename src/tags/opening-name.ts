import { isInTitleCase } from '../domain/casing.ts'
import type { Sentence } from '../domain/sentence.ts'
import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { isWeekday } from '../lexicon/calendar.ts'
import { PARTICLE_VERBS, VERBS } from '../lexicon/cues.ts'

/** What a word at the head of a sentence is taken for where its capital was put down to its place. */
const MISTAKEN: ReadonlySet<string> = new Set([
  'FW',
  'IN',
  'JJ',
  'JJR',
  'MD',
  'NN',
  'RB',
  'RBR',
  'UH',
  'VB',
  'VBG',
  'VBN',
  'VBP',
])
const OPENING_MARKS: ReadonlySet<string> = new Set(['``', "''", '-LRB-', ':'])
/** Endings by which English makes new words of old ones: `Unshowily`. A name with one must be seen elsewhere. */
const DERIVED = /(?:ly|ing|ed|ness|wise|ward|wards|able|less|ism)$/
const NAME = /^\p{Lu}\p{L}*\p{Ll}$/u
/** What a past in -ed is mistaken for. */
const NO_PAST: ReadonlySet<string> = new Set(['JJ', 'NN', 'NNS', 'VBN'])
/** No aside between a name and its verb is longer: `Haught, the senator's lawyer, said`. */
const LONGEST_ASIDE = 14

/** The lemma of a word in lower case as a verb in the past. */
type LemmaOf = (norm: string) => string

/** Words of an article by how they are written inside its sentences, where a capital says something. */
type Written = { readonly small: ReadonlySet<string>; readonly surnames: ReadonlySet<string> }

/**
 * `Haught confirmed that …`: a capital at the head of a sentence says nothing, and a surname that nobody has seen ends like an adverb
 * or a noun. Before a finite verb it is a name where English has no such word, and where the article ends somebody's name with it.
 * @param isKnown whether a word in lower case is in the lists of English words
 */
export function withOpeningNames(
  sentences: readonly Sentence<TaggedToken>[],
  isKnown: (norm: string) => boolean,
  lemmaOf: LemmaOf,
): Sentence<TaggedToken>[] {
  let written: Written | null = null
  return sentences.map((sentence) => {
    const { tokens } = sentence
    const at = tokens.findIndex(({ xpos }) => !OPENING_MARKS.has(xpos))
    const word = tokens[at]
    if (!word || !MISTAKEN.has(word.xpos) || !NAME.test(word.text) || isInTitleCase(tokens)) return sentence
    const verb = verbOf(tokens, at, lemmaOf)
    if (verb < 0) return sentence
    // `*May* said it`: behind a modal stands a plain form.
    const isNoModal = word.xpos === 'MD'
    const isNew = isNoModal || (!DERIVED.test(word.norm) && !isKnown(word.norm))
    if (!isNew) {
      written ??= writtenIn(sentences)
      if (!reports(tokens[verb]!) || !written.surnames.has(word.norm) || written.small.has(word.norm)) return sentence
    }
    return { ...sentence, tokens: renamed(tokens, at, verb, lemmaOf) }
  })
}

/** A verb of the lexicon; a past that was mistaken is one already. */
const reports = ({ xpos, lemma }: TaggedToken) => !FINITE_TAGS.has(xpos) || VERBS.has(lemma)

/** Where what stands at `at` goes on behind a day: `Orlov | late on Tuesday | rejected`. */
function behindDay(tokens: readonly TaggedToken[], at: number): number {
  let day = at
  while (/^(early|late|on)$/.test(tokens[day]?.norm ?? '') && day < at + 2) day++
  return isWeekday(tokens[day]?.norm ?? '') ? day + 1 : at
}

/** The verb right behind the word, behind an adverb, a day or an aside between commas; -1 where there is none. */
function verbOf(tokens: readonly TaggedToken[], at: number, lemmaOf: LemmaOf): number {
  let verb = at + 1
  if (tokens[verb]?.norm === ',') {
    const end = Math.min(tokens.length, verb + LONGEST_ASIDE)
    for (verb++; verb < end && tokens[verb]!.norm !== ','; verb++);
    if (verb >= end - 1) return -1
    verb++
  }
  const past = behindDay(tokens, verb)
  verb = past === verb && tokens[verb]?.upos === 'ADV' ? verb + 1 : past
  const next = tokens[verb]
  if (!next) return -1
  return FINITE_TAGS.has(next.xpos) || isPast(tokens, verb, lemmaOf) ? verb : -1
}

/** A past that is taken for a participle or a noun: `Fielding *added* that`, `May *told* them`, but not `Fielding, accused of fraud`. */
function isPast(tokens: readonly TaggedToken[], at: number, lemmaOf: LemmaOf): boolean {
  const { norm, xpos } = tokens[at]!
  const next = tokens[at + 1]?.norm
  if (xpos === 'VBN' && tokens[at - 1]!.xpos === 'MD') return true
  if (!norm.endsWith('ed') || !NO_PAST.has(xpos) || next === undefined || next === 'of' || next === 'by') return false
  return VERBS.has(lemmaOf(norm)) || PARTICLE_VERBS.has(lemmaOf(norm))
}

function renamed(tokens: readonly TaggedToken[], at: number, verb: number, lemmaOf: LemmaOf): TaggedToken[] {
  return tokens.map((token, i) => {
    if (i === at) return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.norm }
    if (i !== verb || FINITE_TAGS.has(token.xpos)) return token
    return { ...token, upos: 'VERB', xpos: 'VBD', lemma: lemmaOf(token.norm) }
  })
}

/** Reads the article once for the words that it writes small, and for those that end a name of several words. */
function writtenIn(sentences: readonly Sentence<TaggedToken>[]): Written {
  const small = new Set<string>()
  const surnames = new Set<string>()
  for (const { tokens } of sentences) {
    if (isInTitleCase(tokens)) continue
    for (const [at, { norm, text }] of tokens.entries()) {
      if (text === norm) small.add(norm)
      else if (NAME.test(text) && tokens[at - 1]?.xpos === 'NNP' && !NAME.test(tokens[at + 1]?.text ?? ''))
        surnames.add(norm)
    }
  }
  return { small, surnames }
}
