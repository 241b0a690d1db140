import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains } from '../domain/span.ts'
import { phrasesIn } from './locate.ts'
import type { Phrases } from './phrases/index.ts'

/**
 * `It would not drive to Gori, the Frenchman told him`: who says something is not in apposition to what is said, although
 * nothing but a comma stands between them.
 * @returns the phrases without such appositions
 */
export function partSaid(parsed: ParsedText, phrases: Phrases, attributions: readonly Attribution[]): Phrases {
  const list = [...phrases.list]
  for (const { source, content } of attributions) {
    if (!source) continue
    const isSaid = (at: number | null) => at !== null && content.some((span) => contains(span, list[at]!))
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
