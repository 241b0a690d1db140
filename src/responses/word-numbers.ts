import type { TaggedToken } from '../domain/token.ts'
import { isWord } from './is-word.ts'

/** Words as numbers, rising, each once: two such lists are compared without looking at a string. */
export type WordNumbers = Float64Array

/** Numbers the words of one article, from 1 on in the order in which they are asked for. */
export type Numbering = (word: string) => number

/** Begins the numbering of an article’s words. */
export function numberWords(): Numbering {
  const numbers = new Map<string, number>()
  return (word) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size + 1)
    return numbers.size
  }
}

/** Room for both words of a pair in one number, exactly. */
const PAIRS = 2 ** 26

/** The pairs of neighbouring words among those that are words, not punctuation. */
export function pairNumbers(tokens: readonly TaggedToken[], numberOf: Numbering): WordNumbers {
  const pairs: number[] = []
  let previous = 0
  for (const { norm } of tokens) {
    if (!isWord(norm)) continue
    const number = numberOf(norm)
    if (previous > 0) pairs.push(previous * PAIRS + number)
    previous = number
  }
  return rising(pairs)
}

/** Sorts numbers and leaves each once. */
export function rising(numbers: readonly number[]): WordNumbers {
  const sorted = new Float64Array(numbers).sort()
  let size = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[size - 1]) sorted[size++] = sorted[i]!
  return sorted.subarray(0, size)
}

/** How many numbers two lists share. */
export function countCommon(ones: WordNumbers, others: WordNumbers): number {
  let count = 0
  for (let i = 0, k = 0; i < ones.length && k < others.length; ) {
    const difference = ones[i]! - others[k]!
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) k++
  }
  return count
}
