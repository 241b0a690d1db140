import type { TaggedToken } from '../domain/token.ts'

/**
 * What stands before an act that was kept back: “*stopped short of* accusing”, “*avoided* blaming”, “*without* naming”. Who
 * *declined to* or *refused to* do something said so, and rejects: those are cues. Verbs by lemma. Written for the project.
 */
const ABSTENTIONS: readonly (readonly string[])[] = [
  'abstain from',
  'avoid',
  'eschew',
  'fail to',
  'fall short of',
  'forbear from',
  'hold back from',
  'refrain from',
  'shrink from',
  'shy away from',
  'steer clear of',
  'stop short of',
  'without',
].map((phrase) => phrase.split(' '))

/** The same by their verbs, of which each begins one. */
const BY_VERB: ReadonlyMap<string, readonly string[]> = new Map(ABSTENTIONS.map((words) => [words[0]!, words]))

/** Number of tokens from `at` that say that what follows was not done, or 0. */
export function abstentionAt(tokens: readonly TaggedToken[], at: number): number {
  const words = BY_VERB.get(tokens[at]!.lemma)
  if (!words?.every((word, i) => i === 0 || tokens[at + i]?.norm === word)) return 0
  return words.length
}
