import type { Discourse } from '../discourse.ts'
import { firstEndingAfter } from '../locate.ts'

/** The last claim before this one that somebody made, looked for among the last few. */
export type EarlierClaim = {
  readonly attribution: number
  /** How many claims back, from 1. */
  readonly back: number
  /** True if it was directed at who speaks now, or at what that speaker belongs to. */
  readonly directedHere: boolean
  /** Words that both claims share. */
  readonly shared: number
}

const FURTHEST = 12

/** What a candidate last said before claim `index`, and how it bears on that claim. */
export function earlierClaim(
  entity: number,
  index: number,
  { speakers, registry, ...discourse }: Discourse,
  history: readonly (readonly number[])[],
): EarlierClaim | null {
  for (let back = 1; back <= FURTHEST && back <= index; back++) {
    const attribution = index - back
    if (speakers[attribution]?.entity !== entity) continue
    const speaker = speakers[index] && registry.entities[speakers[index]!.entity]!
    const here = speaker ? [speaker.index, ...speaker.members, ...speaker.memberOf] : []
    return {
      attribution,
      back,
      directedHere: (history[attribution] ?? []).some((target) => here.includes(target)),
      shared: sharedWords(attribution, index, discourse),
    }
  }
  return null
}

const MOST_WORDS = 60

function sharedWords(a: number, b: number, discourse: Pick<Discourse, 'attributions' | 'parsed'>): number {
  const other = wordsOf(b, discourse)
  let shared = 0
  for (const word of wordsOf(a, discourse)) if (other.has(word)) shared++
  return shared
}

/** Lemmas of the nouns, names and verbs in a claim's content, the first of them where it is long. */
function wordsOf(index: number, { attributions, parsed }: Pick<Discourse, 'attributions' | 'parsed'>): Set<string> {
  const found = new Set<string>()
  for (const span of attributions[index]!.content) {
    for (let s = firstEndingAfter(parsed.sentences, span.start); s < parsed.sentences.length; s++) {
      const sentence = parsed.sentences[s]!
      if (sentence.start >= span.end || found.size >= MOST_WORDS) break
      for (const { start, end, upos, lemma } of sentence.tokens)
        if (start >= span.start && end <= span.end && /^(NOUN|PROPN|VERB)$/.test(upos) && found.size < MOST_WORDS)
          found.add(lemma)
    }
  }
  return found
}
