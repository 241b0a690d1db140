/** True for a word that begins with a capital. */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)

/** How a word counts towards its sentence's casing: not at all, or as one of the others. */
const SHORT = 0
const LOWER = 1
const CAPITALISED = 2
const CAPITALS = 3

/** The case of a word of four letters or more: 1 lower, 2 capitalised, 3 all capitals; 0 for others. */
export function wordCase(text: string): number {
  if (text.length < 4) return SHORT
  const first = text.charCodeAt(0)
  // Most words begin so, and need no more than a look.
  if (first >= 97 && first <= 122) return LOWER
  if (!/^\p{L}/u.test(text)) return SHORT
  if (text === text.toUpperCase()) return CAPITALS
  return isCapitalised(text) ? CAPITALISED : LOWER
}

const NORMAL = 0
const TITLE = 1
const UPPER = 2

/**
 * How a sentence is capitalised, since headlines say little by it: `Senate Passes Bill` is in title case (1),
 * `SENATE PASSES BILL` in capitals (2), a plain sentence is 0.
 */
export function casing(words: readonly { readonly wordCase: number }[]): number {
  return casingOf(words, ({ wordCase }) => wordCase)
}

/** The same of tokens. */
export const casingOfTokens = (tokens: readonly { readonly text: string }[]): number =>
  casingOf(tokens, ({ text }) => wordCase(text))

/** True for tokens in the capitals of a title. */
export const isInTitleCase = (tokens: readonly { readonly text: string }[]): boolean =>
  casingOfTokens(tokens) !== NORMAL

function casingOf<Word>(words: readonly Word[], caseOf: (word: Word) => number): number {
  let long = 0
  let capitalised = 0
  let upper = 0
  for (const word of words) {
    const found = caseOf(word)
    if (found === SHORT) continue
    long++
    if (found >= CAPITALISED) capitalised++
    if (found === CAPITALS) upper++
  }
  if (long >= 2 && upper >= long * 0.8) return UPPER
  return long >= 3 && capitalised >= long * 0.8 ? TITLE : NORMAL
}
