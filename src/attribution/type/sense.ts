import type { TaggedToken } from '../../domain/token.ts'
import { abstentionAt } from '../../lexicon/abstentions.ts'
import { ADJECTIVES, ADVERBS, type LexiconCue, NOUNS, particleVerb, phrase, VERBS } from '../../lexicon/cues.ts'

/** A cue of the lexicon found among the words of a cue span; `at` and `length` count its tokens. */
export type Sense = { readonly cue: LexiconCue; readonly at: number; readonly length: number }

/** Verbs that only carry the noun after them: “*voiced* support”, “*issued* a denial”. */
const CARRIERS = new Set(['express', 'give', 'issue', 'make', 'offer', 'raise', 'release', 'use', 'voice'])

/** Headlines and rare verbs are often tagged as nouns: “rails against”, “slams”. */
const PARTICLED = new Set(['VERB', 'AUX', 'NOUN', 'ADJ'])

/** What a colon or a dash before the words of a named speaker stands for: “MINISTER: We will sign.” */
const COLON = VERBS.get('say')!

const LISTS: { readonly [upos: string]: ReadonlyMap<string, LexiconCue> } = {
  VERB: VERBS,
  NOUN: NOUNS,
  ADJ: ADJECTIVES,
  ADV: ADVERBS,
}

function senseAt(
  tokens: readonly TaggedToken[],
  lemmas: readonly string[],
  norms: readonly string[],
  at: number,
): Sense | null {
  const { upos, lemma, norm } = tokens[at]!
  const several = phrase(norms, at) ?? (PARTICLED.has(upos) ? particleVerb(lemmas, at) : null)
  if (several) return { ...several, at }
  const own = LISTS[upos]?.get(upos === 'ADV' ? norm : lemma)
  const cue =
    own ??
    (PARTICLED.has(upos) || upos === 'PROPN' ? (VERBS.get(lemma) ?? VERBS.get(norm.replace(/s$/, ''))) : undefined)
  return cue ? { cue, at, length: 1 } : null
}

/** How much a sense says: least a neutral one (“said”), then one that carries another, most one of its own. */
function strength({ cue }: Sense): number {
  if (cue.sense.neutral || cue.type === 'statement') return 0
  return CARRIERS.has(cue.words[0]!) && cue.words.length === 1 ? 1 : 2
}

/** All cues of the lexicon among the words of a cue span, in order; a word belongs to one at most. */
export function sensesOf(tokens: readonly TaggedToken[]): Sense[] {
  const lemmas = tokens.map(({ lemma }) => lemma)
  const norms = tokens.map(({ norm }) => norm)
  const found: Sense[] = []
  for (let at = 0; at < tokens.length; ) {
    // What was kept back is told by what follows: “refrained from *blaming*”.
    const kept = abstentionAt(tokens, at)
    if (kept > 0 && at + kept < tokens.length) {
      at += kept
      continue
    }
    const sense = senseAt(tokens, lemmas, norms, at)
    if (sense) found.push(sense)
    at += sense?.length ?? 1
  }
  if (found.length === 0 && tokens.length > 0 && tokens.every(({ upos }) => upos === 'PUNCT')) {
    return [{ cue: COLON, at: 0, length: tokens.length }]
  }
  return found
}

/**
 * The sense that a cue span is read by: the first of those that say most. “*went on to criticise*” is read as
 * *criticise*, “*said in a statement*” as *say*, “*voiced support for*” as *support*; null if the lexicon has none of its words.
 */
export function mainSense(senses: readonly Sense[]): Sense | null {
  let best: Sense | null = null
  for (const sense of senses) if (!best || strength(sense) > strength(best)) best = sense
  return best
}
