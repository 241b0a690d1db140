import { isCapitalised } from '../../domain/casing.ts'
import { withoutPossessive } from '../../domain/possessive.ts'
import type { ParsedSentence } from '../../domain/sentence.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { kindOfName } from '../names/kind-of-name.ts'
import type { Phrase } from './phrase.ts'

/** A line of fewer longer words than this may be all names; capitals on most of more are a headline's. */
const FEWEST = 4
const MOST_CAPITALISED = 0.8
/** Small words keep their small letters in headlines. */
const LONGER = /^\p{L}{4}/u

/** How many longer words a first line with a full stop must have to be a headline, all of them with a capital. */
const FEWEST_STOPPED = 5

/**
 * True for `Clinton Wades In: Urges Britain to Stay in Union.`, a first line of its own that ends in a full stop: one more
 * is a headline's only where every longer word has its capital.
 */
export function isStoppedHeadline(index: number, sentences: readonly ParsedSentence[]): boolean {
  const { tokens, paragraph } = sentences[index]!
  if (index > 0 || sentences[1] === undefined || sentences[1].paragraph === paragraph) return false
  const longer = tokens.filter(({ text }) => LONGER.test(text))
  return longer.length >= FEWEST_STOPPED && longer.every(({ text }) => isCapitalised(text))
}

/** True for `School Board Delays Vote on Book Rules`: a line without a full stop in which all longer words have a capital. */
export function isTitleCase({ tokens }: ParsedSentence): boolean {
  if (/^[.!]$/.test(tokens.at(-1)?.text ?? '')) return false
  const longer = tokens.filter(({ text }) => LONGER.test(text))
  const capitals = longer.filter(({ text }) => isCapitalised(text))
  return longer.length >= FEWEST && capitals.length >= MOST_CAPITALISED * longer.length
}

/** Whether some words are a name; `before` is the word before them, in small letters. */
export type IsName = (words: readonly string[], before?: string) => boolean

/**
 * What is a name in a headline of capitals: what the body has as one too, whole or by its last word, and what is of a table
 * or an acronym. All else may be any words: `School Board Delays Vote`. Where there is no body, nothing tells.
 * @param body phrases of all other sentences
 */
export function namesOfHeadlines(body: readonly Phrase[]): IsName {
  const whole = new Set<string>()
  const last = new Set<string>()
  for (const { name } of body) {
    if (!name) continue
    whole.add(key(name.words))
    last.add(key(name.words.slice(-1)))
  }
  return (words, before) =>
    body.length === 0 ||
    whole.has(key(words)) ||
    (last.has(key(words.slice(-1))) && !(isBeforeVerb(before) && isPerhapsVerb(words)) && !isTwo(words, last)) ||
    isInTables(words) ||
    isAcronym(words)
}

const BEFORE_VERB = wordSet("can, could, may, might, must, n't, not, should, to, will, would")

/** `to | Block Harlan’s Pick`, `won’t | Back Harlan’s Bill` */
export const isBeforeVerb = (before: string | undefined): boolean => before !== undefined && BEFORE_VERB.has(before)

/** `to | Block Harlan’s Pick`: the first of several words may be a verb where it is no given name. */
const isPerhapsVerb = (words: readonly string[]): boolean => words.length > 1 && !isGivenName(words[0]!.toLowerCase())

/** `Karam Harming Lund`: two of whom one does something. */
const isTwo = (words: readonly string[], names: ReadonlySet<string>): boolean =>
  words.length > 2 && names.has(key(words.slice(0, 1)))

const key = (words: readonly string[]) => withoutPossessive(words.join(' ')).toLowerCase()

function isInTables(words: readonly string[]): boolean {
  return /^(country|place)$/.test(kindOfName(words, null, null)) || knownBody(words.join(' ')) !== undefined
}

const isAcronym = ([word, ...more]: readonly string[]) => more.length === 0 && /^(\p{Lu}\.?){2,}$/u.test(word!)
