const NORMAL = 0
const TITLE = 1
const UPPER = 2

/**
 * How a sentence is capitalised, since headlines say little by it: `Senate Passes Bill` is in title case (1),
 * `SENATE PASSES BILL` in capitals (2), a plain sentence is 0.
 */
export function casing(words: readonly { readonly text: string }[]): number {
  let long = 0
  let capitalised = 0
  let upper = 0
  for (const { text } of words) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    long++
    if (/^\p{Lu}/u.test(text)) capitalised++
    if (text === text.toUpperCase()) upper++
  }
  if (long >= 2 && upper >= long * 0.8) return UPPER
  return long >= 3 && capitalised >= long * 0.8 ? TITLE : NORMAL
}
