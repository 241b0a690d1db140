import type { Attribution } from '../../domain/attribution.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { phrasesIn } from '../locate.ts'
import type { Phrases } from '../phrases/index.ts'

/**
 * The phrase of the one whom a claim's verb has for its object, by the phrase of the claim's source: *Environment Minister
 * Helena Sampaio accused Madrid of …*. Nobody in office accuses, warns or urges the state that the office is of.
 */
export function actedOnBy(
  parsed: ParsedText,
  phrases: Phrases,
  attributions: readonly Attribution[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { source, sentence, cue, cueHead } of attributions) {
    const speaker = source && phrasesIn(parsed, phrases, source)[0]
    if (typeof speaker !== 'number' || parsed.sentences[sentence]!.tokens[cueHead]!.upos !== 'VERB') continue
    for (let at = phrases.from[sentence]!; at < phrases.from[sentence + 1]!; at++) {
      const { start, first } = phrases.list[at]!
      if (start < cue.end) continue
      // Only what stands right behind the verb is its object for certain.
      const isOwner = phrases.list[at + 1]?.possessor === at
      if (first === cueHead + 1 && !isOwner) found.set(speaker, at)
      break
    }
  }
  return found
}
