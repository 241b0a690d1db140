import { isInTitleCase } from '../domain/casing.ts'
import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { PARTICLE_VERBS, VERBS } from '../lexicon/cues.ts'

const SUBJECT_END: ReadonlySet<string> = new Set(['NN', 'NNP', 'NNPS', 'NNS', 'PRP'])
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?'])
/** Verbs whose past is their plain form. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(['cast', 'cut', 'hit', 'let', 'put', 'set', 'shut'])
/** A sentence that no verb ends in so many words is a list. */
const LONGEST = 60

/**
 * `The council *signed* off on the deal.`: where no word of a sentence is a finite verb, a participle right behind a noun that may
 * report an act is its verb. A past in -ed looks the same, and particles behind it are commoner behind participles.
 */
export function withMainVerb(tokens: readonly TaggedToken[]): TaggedToken[] {
  const at = isVerbless(tokens) ? tokens.findIndex((_, i) => isPast(tokens, i)) : -1
  if (at < 0) return [...tokens]
  const verb = tokens[at]!
  const lemma = verb.upos === 'ADJ' ? plainOf(verb.norm)! : verb.lemma
  const mended = tokens.with(at, { ...verb, upos: 'VERB', xpos: 'VBD', lemma })
  const before = tokens[at - 1]!
  return isPremier(before) ? mended.with(at - 1, { ...before, upos: 'NOUN', xpos: 'NN' }) : mended
}

/** Who heads a government, and no kind of league. */
const isPremier = ({ norm, xpos }: TaggedToken): boolean => norm === 'premier' && xpos === 'JJ'

/** `voiced` → `voice`: the verb of the lexicon that a word in -ed is the past of. */
const plainOf = (norm: string): string | undefined =>
  norm.endsWith('ed') ? [norm.slice(0, -1), norm.slice(0, -2)].find((verb) => VERBS.has(verb)) : undefined

/** A sentence with a full stop and without a verb that says what is so; the capitals of a headline say that it has none. */
function isVerbless(tokens: readonly TaggedToken[]): boolean {
  if (tokens.length > LONGEST || !STOPS.has(tokens.at(-1)?.norm ?? '')) return false
  if (tokens.some(({ xpos }) => FINITE_TAGS.has(xpos))) return false
  return !isInTitleCase(tokens)
}

function isPast(tokens: readonly TaggedToken[], at: number): boolean {
  const { upos, xpos, lemma, norm } = tokens[at]!
  const before = tokens[at - 1]
  if (!before || !(SUBJECT_END.has(before.xpos) || isPremier(before))) return false
  const next = tokens[at + 1]?.norm
  // “The king *voiced* concern”.
  if (xpos === 'JJ') return next !== 'by' && plainOf(norm) !== undefined
  // “The minister *hit* out”.
  if (xpos === 'NN' && SAME_IN_PAST.has(lemma))
    return (PARTICLE_VERBS.get(lemma) ?? []).some(({ words }) => words[1] === next)
  if (upos !== 'VERB' || next === 'by' || (!VERBS.has(lemma) && !PARTICLE_VERBS.has(lemma))) return false
  return xpos === 'VBN' || (xpos === 'VB' && SAME_IN_PAST.has(lemma))
}
