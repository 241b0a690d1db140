import type { TaggedToken } from '../../domain/token.ts'
import { particleVerb } from '../../lexicon/cues.ts'
import { wordSet } from '../../lexicon/word-list.ts'

/** Particles that an object may stand before: “ruled *that* out”. Others behind an object are its prepositions. */
const PARTICLES = wordSet('aside, away, back, down, off, out, up')
const OBJECT_PRONOUNS = wordSet('all, both, her, him, it, me, one, that, them, these, this, those, us, you')
/** What cannot follow a particle, but would make it a preposition: “told them *off* the *record*”, “called that *out of* step”. */
const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])

/**
 * The index of the particle of a verb whose object, a pronoun, stands between the two: “*ruled* that *out*”, “*turned* them
 * *down*”; -1 where there is none.
 */
export function particleBehindPronoun(tokens: readonly (TaggedToken | null)[], verb: number): number {
  const [head, object, particle, next] = [tokens[verb], tokens[verb + 1], tokens[verb + 2], tokens[verb + 3]]
  if (!head || !object || !particle || head.upos !== 'VERB') return -1
  if (!OBJECT_PRONOUNS.has(object.norm) || !PARTICLES.has(particle.norm)) return -1
  if (next && (OPENS_PHRASE.has(next.upos) || next.norm === 'of')) return -1
  return particleVerb([head.lemma, particle.norm], 0) ? verb + 2 : -1
}
