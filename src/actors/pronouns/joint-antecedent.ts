import type { Sieve } from '../discourse.ts'
import { jointEntity } from '../groups/joint-entity.ts'
import { namedTogether } from '../groups/named-together.ts'
import { namedBelow } from './named-below.ts'

/** `Wolf and Berg met in Oslo. They agreed …`: two named one after the other who can be what a plural points back to. */
export const jointAntecedent: Sieve = (phrase, at, discourse) => {
  const { norm } = discourse.parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  if (!/^(they|them|their|themselves)$/.test(norm)) return null
  const members = namedTogether(at, phrase.sentence, discourse)
  if (!members) return null
  const { index } = jointEntity(members, discourse)
  return namedBelow(at, discourse).has(index) ? null : index
}
