/** What kind of body a name says that its bearer is: its last word, or the one before *of* or *for*. */
export function headNoun(words: readonly string[]): string {
  const link = words.findIndex((word) => /^(of|for|on)$/.test(word))
  return words.at(link > 0 ? link - 1 : -1)!.toLowerCase()
}
