import type { ParsedText } from '../../domain/sentence.ts'
import type { Phrase } from '../phrases/phrase.ts'

/**
 * `Cross said …`, `Sanders won …`, `Banks denied it`: one word that opens a sentence with a capital, and that the tagger took for a noun; and so
 * behind its verb: `“No,” said Baker.`
 */
export function untaggedName(
  { form, first, head, sentence, subject }: Phrase,
  { sentences }: ParsedText,
): string | null {
  if (form !== 'noun' || first !== head) return null
  const { tokens } = sentences[sentence]!
  if (tokens[head]!.upos === 'NUM') return null
  const opens = subject && (first === 0 || tokens[first - 1]!.upos === 'PUNCT')
  const isInverted = tokens[first - 1]?.xpos === 'VBD' && tokens[head + 1]?.upos === 'PUNCT'
  return (opens || isInverted) && /^\p{Lu}/u.test(tokens[head]!.text) ? tokens[head]!.text : null
}

/** A phrase with a common noun read as a surname. */
export const asName = (phrase: Phrase, word: string): Phrase => ({
  ...phrase,
  form: 'name',
  kind: 'person',
  gender: 'unknown',
  name: { words: [word], title: null },
})
