import { isCapitalised } from '../../domain/casing.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { isTitleCase } from '../phrases/headline.ts'
import type { Phrase } from '../phrases/phrase.ts'

/**
 * `Cross said …`, `Sanders won …`, `accused Cook of …`: one word with a capital that the tagger took for a noun; what opens a sentence, where any word
 * has one, as a subject only.
 */
export function untaggedName(
  { form, first, head, sentence, subject }: Phrase,
  { sentences }: ParsedText,
): string | null {
  if (form !== 'noun' || first !== head) return null
  const { tokens } = sentences[sentence]!
  if (tokens[head]!.upos === 'NUM' || (!subject && isTitleCase(sentences[sentence]!))) return null
  const opens = first === 0 || tokens[first - 1]!.upos === 'PUNCT'
  return (subject || !opens) && isCapitalised(tokens[head]!.text) ? tokens[head]!.text : null
}

/** A phrase with a common noun read as a surname. */
export const asName = (phrase: Phrase, word: string): Phrase => ({
  ...phrase,
  form: 'name',
  kind: 'person',
  gender: 'unknown',
  name: { words: [word], title: null },
})
