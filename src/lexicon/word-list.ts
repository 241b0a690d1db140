/** Reads a lexicon's body: entries parted by commas or line breaks. */
function wordList(body: string): string[] {
  return body
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** As `wordList`, for looking words up. */
export function wordSet(body: string): ReadonlySet<string> {
  return new Set(wordList(body))
}
