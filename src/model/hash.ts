/**
 * Feature hashing ("the hashing trick", Weinberger et al., ICML 2009): features are 32-bit integers from the first
 * character on, so that inference builds no strings. All functions return signed 32-bit integers.
 */

/** Hashes a string (FNV-1a over UTF-16 code units). */
export function hashString(text: string): number {
  return hashPart(text, 0, text.length)
}

/** The hashes of a list's words, which stand in lower case and apart by one space: to look words of an article up by their hashes. */
export const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashString))

/** Hashes the part of a string from `start` to `end` without cutting it out. */
export function hashPart(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Combines two hashes into one; order matters. The finaliser is MurmurHash3's. */
export function mix(a: number, b: number): number {
  let hash = (Math.imul(a, 0x9e3779b1) + b) | 0
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The hash of a feature: number of its template and one or two values. Its top bits are the best ones to make a slot of. */
export function feature(template: number, a: number, b: number): number {
  let hash = Math.imul(a + Math.imul(template, 0x9e3779b1), 0xcc9e2d51)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ b, 0x1b873593)
  hash ^= hash >>> 16
  return Math.imul(hash, 0x85ebca6b)
}
