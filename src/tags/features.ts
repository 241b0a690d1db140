import { feature, mix } from '../model/hash.ts'
import { AMBIGUITY, FORM, HYPHEN_TAIL, LEXICAL, NORM, PREFIX, SHAPE, SUFFIX, SUFFIX_SHAPE } from './word-facts.ts'

const SUFFIX3 = SUFFIX + 2

/** Number of features of a word by itself, and of a word in its sentence. */
export const OWN_TEMPLATES = 16
export const CONTEXT_TEMPLATES = 32

/** Writes the features that a word has wherever it stands; their scores can be kept with the word. */
export function ownFeatures(rows: Int32Array, word: Int32Array): void {
  let r = 0
  for (const fact of [NORM, FORM, SUFFIX_SHAPE, HYPHEN_TAIL, LEXICAL]) rows[r] = feature(r++, word[fact]!, 0)
  for (let n = 0; n < 5; n++) rows[r] = feature(r++, word[SUFFIX + n]!, 0)
  for (let n = 0; n < 4; n++) rows[r] = feature(r++, word[PREFIX + n]!, 0)
  rows[r] = feature(r++, word[LEXICAL]!, word[SHAPE]!)
  rows[r] = feature(r++, word[AMBIGUITY]!, word[SHAPE]!)
}

/**
 * Writes the features of the word at `at` among its neighbours.
 * @param facts the words' facts, with two words of padding before the first and after the last
 * @param at index into `facts`
 * @param t1 tag of the previous word, 0 before the first
 * @param t2 tag of the word before that
 * @param casing of the sentence, see casing.ts
 */
export function contextFeatures(
  rows: Int32Array,
  facts: readonly Int32Array[],
  at: number,
  t1: number,
  t2: number,
  casing: number,
): void {
  const w = facts[at]!
  const p = facts[at - 1]!
  const n = facts[at + 1]!
  const t12 = (t1 << 8) | t2
  const norm = w[NORM]!
  const shape = w[SHAPE]!
  const lexical = w[LEXICAL]!
  const ambiguity = w[AMBIGUITY]!
  const previous = p[NORM]!
  const next = n[NORM]!
  const nextAmbiguity = n[AMBIGUITY]!
  const ahead = mix(nextAmbiguity, facts[at + 2]![AMBIGUITY]!)
  rows[0] = feature(16, shape, casing)
  rows[1] = feature(17, shape, previous === 0 ? 1 : 0)
  rows[2] = feature(18, previous, 0)
  rows[3] = feature(19, next, 0)
  rows[4] = feature(20, facts[at - 2]![NORM]!, 0)
  rows[5] = feature(21, facts[at + 2]![NORM]!, 0)
  rows[6] = feature(22, previous, norm)
  rows[7] = feature(23, norm, next)
  rows[8] = feature(24, previous, next)
  rows[9] = feature(25, p[SUFFIX3]!, 0)
  rows[10] = feature(26, n[SUFFIX3]!, 0)
  rows[11] = feature(27, n[SUFFIX_SHAPE]!, 0)
  rows[12] = feature(28, mix(p[SHAPE]!, shape), n[SHAPE]!)
  rows[13] = feature(29, p[LEXICAL]!, lexical)
  rows[14] = feature(30, lexical, n[LEXICAL]!)
  rows[15] = feature(31, t1, 0)
  rows[16] = feature(32, t12, 0)
  rows[17] = feature(33, norm, t1)
  rows[18] = feature(34, norm, t12)
  rows[19] = feature(35, next, t1)
  rows[20] = feature(36, w[SUFFIX3]!, t1)
  rows[21] = feature(37, shape, t1)
  rows[22] = feature(38, lexical, t1)
  rows[23] = feature(39, ambiguity, t1)
  rows[24] = feature(40, nextAmbiguity, t1)
  rows[25] = feature(41, ambiguity, t12)
  rows[26] = feature(42, mix(ambiguity, nextAmbiguity), t1)
  rows[27] = feature(43, nextAmbiguity, 0)
  rows[28] = feature(44, ambiguity, nextAmbiguity)
  rows[29] = feature(45, ahead, 0)
  rows[30] = feature(46, ahead, ambiguity)
  rows[31] = feature(47, ambiguity, previous)
}
