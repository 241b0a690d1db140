import type { ParsedText } from '../../domain/sentence.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** How many words may stand before the place where a paragraph is set: `Speaking in Nicosia on Tuesday`. */
const LATEST = 2

/**
 * Where each phrase's paragraph is set: in a country that it has named with *in*, or where the report was sent from; null once
 * the paragraph has named another, but in the sentence whose subject is the former: `Zambia told Malawi to leave, a ministry
 * spokesman said`.
 * @param states what state each phrase names @param home where the report was sent from
 */
export function scenesOf(
  { sentences }: ParsedText,
  phrases: readonly Phrase[],
  states: readonly (string | null)[],
  home: string | null,
): readonly (string | null)[] {
  let paragraph = -1
  let scene: string | null = null
  /** The sentence that is about the scene's own state. */
  let own = -1
  return phrases.map(({ sentence, first, name, subject }, at) => {
    const { tokens, paragraph: current } = sentences[sentence]!
    if (current !== paragraph) scene = home
    paragraph = current
    const before = scene ?? (own === sentence ? home : null)
    const state = states[at]!
    if (state !== null && state === scene && scene === home && subject) own = sentence
    const opens = name !== null && tokens[first - 1]?.norm === 'in' && first <= LATEST
    if (state !== null && state !== scene) scene = opens ? state : null
    return before
  })
}
