/** How a word counts towards its sentence's casing: not at all, or as one of the others. */
const SHORT = 0
const LOWER = 1
const CAPITALISED = 2
const CAPITALS = 3

/** The case of a word of four letters or more: 1 lower, 2 capitalised, 3 all capitals; 0 for others. */
export function wordCase(text: string): number {
  if (text.length < 4 || !/^\p{L}/u.test(text)) return SHORT
  if (text === text.toUpperCase()) return CAPITALS
  return /^\p{Lu}/u.test(text) ? CAPITALISED : LOWER
}

const NORMAL = 0
const TITLE = 1
const UPPER = 2

/**
 * How a sentence is capitalised, since headlines say little by it: `Senate Passes Bill` is in title case (1),
 * `SENATE PASSES BILL` in capitals (2), a plain sentence is 0.
 */
export function casing(words: readonly { readonly wordCase: number }[]): number {
  let long = 0
  let capitalised = 0
  let upper = 0
  for (const word of words) {
    if (word.wordCase === SHORT) continue
    long++
    if (word.wordCase >= CAPITALISED) capitalised++
    if (word.wordCase === CAPITALS) upper++
  }
  if (long >= 2 && upper >= long * 0.8) return UPPER
  return long >= 3 && capitalised >= long * 0.8 ? TITLE : NORMAL
}
