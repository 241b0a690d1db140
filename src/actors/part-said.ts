import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains } from '../domain/span.ts'
import { phrasesIn } from './locate.ts'
import type { Phrases } from './phrases/index.ts'
import type { Phrase } from './phrases/phrase.ts'

/**
 * `It would not drive to Gori, the Frenchman told him`: who says something is not in apposition to what is said, although
 * nothing but a comma stands between them.
 * A whole name between commas is the source's, wherever what is said was found to end: `…, Ida Berg, a spokeswoman, said`.
 * @returns the phrases without such appositions
 */
export function partSaid(parsed: ParsedText, phrases: Phrases, attributions: readonly Attribution[]): Phrases {
  const list = [...phrases.list]
  for (const { source, content } of attributions) {
    if (!source) continue
    const isSaid = (at: number | null) =>
      at !== null && content.some((span) => contains(span, list[at]!)) && !isNameBeforeSource(list[at]!, parsed)
    const part = (at: number) => {
      list[at] = { ...list[at]!, apposition: null }
    }
    for (const at of phrasesIn(parsed, phrases, source)) {
      if (isSaid(list[at]!.apposition)) part(at)
      if (list[at + 1]?.apposition === at && isSaid(at + 1)) part(at + 1)
    }
  }
  return { ...phrases, list }
}

function isNameBeforeSource({ name, kind, first, head, sentence }: Phrase, { sentences }: ParsedText): boolean {
  const { tokens } = sentences[sentence]!
  const isBetweenCommas = tokens[first - 1]?.norm === ',' && tokens[head + 1]?.norm === ','
  return isBetweenCommas && kind === 'person' && (name?.words.length ?? 0) > 1
}
