/** What may stand before the noun and says no more of the two than that they are such: `the two *neighbouring* countries`. */
const SORT =
  'African|Arab|Asian|Balkan|Baltic|Caucasus|European|Gulf|Nordic|allied|feuding|former|hostile|neighbou?ring|opposing|rival|warring'
const PAIR = new RegExp(
  `^(?:both|the (?:couple|duo|pair|two)|each|either|neither)(?: of (?:them|whom|these|those)| (?:(?:${SORT}) )?(?<noun>\\p{L}+))?$`,
  'iu',
)

/** Words for two that were told apart before, with the noun that says what they are: `both`, `each of them`, `neither *side*`. */
export type PairWords = { readonly noun: string | undefined }

/** Reads words that mean two; null for others. */
export function pairWords(words: string): PairWords | null {
  const match = PAIR.exec(words.trim())
  return match && { noun: match.groups?.noun?.toLowerCase() }
}
