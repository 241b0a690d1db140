/** Where the second units of a text's surrogate pairs stand, in order: what UTF-16 counts more than code points. */
export type Surrogates = readonly number[]

/** Finds a text’s surrogate pairs, in one pass. */
export function surrogatesOf(text: string): Surrogates {
  return [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index + 1)
}
