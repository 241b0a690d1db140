import type { ClaimType } from '../../domain/claim-type.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { ACT_PHRASES } from '../../lexicon/act-phrases.ts'

/** A wording found in a content, and the type that it suggests. */
export type Wording = { readonly type: ClaimType; readonly phrase: string; readonly at: number }

type Entry = { readonly type: ClaimType; readonly phrase: string; readonly words: readonly string[] }

const NONE: readonly Entry[] = []
const byFirstWord = new Map<string, Entry[]>()
for (const [type, phrases] of Object.entries(ACT_PHRASES) as [ClaimType, readonly string[]][]) {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), { type, phrase, words }])
  }
}

/** The suggestive wordings among the first tokens of a content, each phrase once. */
export function wordingsIn(tokens: readonly TaggedToken[], limit: number): Wording[] {
  const found: Wording[] = []
  const seen = new Set<string>()
  const startingWith = (first: string, at: number) => {
    for (const { type, phrase, words } of byFirstWord.get(first) ?? NONE) {
      const fits = words.every((word, i) => tokens[at + i]?.norm === word || tokens[at + i]?.lemma === word)
      if (!fits || seen.has(`${type} ${phrase}`)) continue
      seen.add(`${type} ${phrase}`)
      found.push({ type, phrase, at })
    }
  }
  const end = Math.min(tokens.length, limit)
  for (let at = 0; at < end; at++) {
    const { norm, lemma } = tokens[at]!
    startingWith(norm, at)
    if (lemma !== norm) startingWith(lemma, at)
  }
  return found
}
