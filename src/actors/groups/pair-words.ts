const PAIR = /^(?:both|the two|each|either|neither)(?: of (?:them|whom|these|those)| (?<noun>\p{L}+))?$/iu

/** Words for two that were told apart before, with the noun that says what they are: `both`, `each of them`, `neither *side*`. */
export type PairWords = { readonly noun: string | undefined }

/** Reads words that mean two; null for others. */
export function pairWords(words: string): PairWords | null {
  const match = PAIR.exec(words.trim())
  return match && { noun: match.groups?.noun?.toLowerCase() }
}
