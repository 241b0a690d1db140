/** A name or description without the `'s` or `'` of a possessive at its end: `Denmark's` → `Denmark`. */
export const withoutPossessive = (words: string): string => words.replace(/['’]s?$/u, '')
