import type { Mention } from '../domain/actor.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { POINTING_PRONOUNS, POINTING_WORDS, typesNamed } from '../lexicon/answer-words.ts'

/** Words that stand for something said before: `Russia's demands`, `the accusation`, `that`. */
export type Pointer = Span & {
  /** The types that it may stand for; empty for a pronoun, which may stand for any. */
  readonly types: readonly ClaimType[]
  /** The actor whose act it is said to be: *Russia's demands*. */
  readonly owner: number | null
}

/** How far in front of the noun its determiner may stand: *the three security demands*. */
const REACH = 3

/** Finds the words in `tokens` that point at something said. Linear in the tokens. */
export function pointersIn(tokens: readonly TaggedToken[], mentions: readonly Mention[]): Pointer[] {
  const found: Pointer[] = []
  tokens.forEach((token, at) => {
    if (token.upos === 'PRON' && POINTING_PRONOUNS.has(token.norm) && at <= REACH)
      found.push({ start: token.start, end: token.end, types: [], owner: null })
    if (token.upos !== 'NOUN') return
    const types = typesNamed(token.lemma)
    if (types.length === 0) return
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      const { norm, start, xpos } = tokens[before]!
      if (xpos === 'POS' || POINTING_WORDS.has(norm)) {
        const owner = mentions.find(({ end }) => Math.abs(end - start) <= 1 || end === tokens[before]!.end)?.actor
        found.push({ start, end: token.end, types, owner: owner ?? null })
        return
      }
    }
  })
  return found
}
