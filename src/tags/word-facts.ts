import { wordCase } from '../domain/casing.ts'
import { hashPart, hashString, mix } from '../model/hash.ts'
import { wordShape } from './word-shape.ts'

/**
 * What the tagger knows of a word by itself, as integers: hashes of its form, affixes and shape, and what the
 * dictionary says of it. Features are made from these numbers, never from strings.
 */
export type WordFacts = {
  /** Indexed by the constants below. */
  readonly hashes: Int32Array
  /** Tags to choose among. */
  readonly candidates: Uint8Array
  /** See casing.ts. */
  readonly wordCase: number
}

/** Places of the facts in `hashes`, and their number; `AMBIGUITY` is the dictionary’s, `LEXICAL` the class of the lexicon. */
export const NORM = 0
export const FORM = 1
export const SHAPE = 2
export const AMBIGUITY = 3
export const LEXICAL = 4
export const SUFFIX = 5 // 1 to 5 characters
export const PREFIX = 10 // 1 to 4 characters
export const SUFFIX_SHAPE = 14
export const HYPHEN_TAIL = 15
export const FACTS = 16

/** What the dictionary keeps of a word: a hash of its commonest tags, and the tags to choose among. */
export type DictionaryEntry = { readonly ambiguity: number; readonly candidates: Uint8Array }
/** The words of the training texts with the tags that they had there. */
export type Dictionary = {
  readonly words: ReadonlyMap<string, DictionaryEntry>
  /** The tags of open classes, which a word that is not in the dictionary may have: nobody coins a pronoun. */
  readonly open: Uint8Array
}

/** Letters alone stand as they are; most words have nothing else. */
const PLAIN = /^[a-z]+$/i

/** The form that features see: digits are one digit, curly marks straight, dashes one dash. */
export function featureForm(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/\d/g, '0')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^[–—]$/, '--')
}

/** The facts of a word as it stands in the text. */
export function wordFacts(text: string, dictionary: Dictionary, classes: ReadonlyMap<string, string>): WordFacts {
  const form = featureForm(text)
  const norm = form.toLowerCase()
  const { length } = norm
  const hashes = new Int32Array(FACTS)
  const known = dictionary.words.get(norm)
  hashes[NORM] = hashString(norm)
  hashes[FORM] = hashString(form)
  hashes[SHAPE] = wordShape(form)
  for (let n = 1; n <= 5; n++) hashes[SUFFIX + n - 1] = mix(n, hashPart(norm, Math.max(0, length - n), length))
  for (let n = 1; n <= 4; n++) hashes[PREFIX + n - 1] = mix(n, hashPart(norm, 0, Math.min(n, length)))
  hashes[LEXICAL] = hashString(classes.get(norm) ?? '')
  hashes[AMBIGUITY] = known ? known.ambiguity : mix(hashes[SUFFIX + 1]!, hashes[SHAPE]!)
  hashes[SUFFIX_SHAPE] = mix(hashes[SUFFIX + 2]!, hashes[SHAPE]!)
  hashes[HYPHEN_TAIL] = hashPart(norm, norm.lastIndexOf('-') + 1, length)
  return { hashes, candidates: known ? known.candidates : dictionary.open, wordCase: wordCase(text) }
}
