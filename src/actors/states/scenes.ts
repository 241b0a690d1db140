import type { ParsedText } from '../../domain/sentence.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** How many words may stand before the place where a paragraph is set: `Speaking in Nicosia on Tuesday`. */
const LATEST = 2

/**
 * Where each phrase's paragraph is set: in a country that it has named with *in*, or where the report was sent from; null once
 * the paragraph has named another.
 * @param states what state each phrase names @param home where the report was sent from
 */
export function scenesOf<State>(
  { sentences }: ParsedText,
  phrases: readonly Phrase[],
  states: readonly (State | null)[],
  home: State | null,
): readonly (State | null)[] {
  let paragraph = -1
  let scene: State | null = null
  return phrases.map(({ sentence, first, name }, at) => {
    const { tokens, paragraph: own } = sentences[sentence]!
    if (own !== paragraph) scene = home
    paragraph = own
    const before = scene
    const state = states[at]!
    const opens = name !== null && tokens[first - 1]?.norm === 'in' && first <= LATEST
    if (state !== null && state !== scene) scene = opens ? state : null
    return before
  })
}
