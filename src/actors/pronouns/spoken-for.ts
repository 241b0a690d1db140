import { SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import type { Sieve } from '../discourse.ts'
import { nounOf } from '../ties/index.ts'
import { recentSubject } from './recent-subject.ts'

/** `The irrigation ministry denied it. Its spokesman, Hany Farouk, …`: only a body has one, and the one that spoke last is meant. */
export const spokenFor: Sieve = (phrase, at, discourse) => {
  const owned = discourse.phrases.list[at + 1]
  if (owned?.possessor !== at || !SPOKES_NOUNS.has(nounOf(owned) ?? '')) return null
  const { norm } = discourse.parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const entity = norm === 'its' ? recentSubject(phrase, at, discourse) : null
  if (entity === null) return null
  const { kind } = discourse.registry.entities[entity]!
  return kind === 'organization' || kind === 'country' ? entity : null
}
