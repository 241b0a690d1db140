import { AMERICAN_PARTIES, PARTY_WORDS } from '../../lexicon/party-words.ts'
import type { Entity, Registry } from '../entity.ts'

/**
 * Ties who is called one of a party to its people, where the article speaks of them as such: `the top Democrat on the committee`, `a
 * Democratic senator` is one of the `Democrats`. Those of one house are left out, as nobody says in which he sits.
 */
export function tieToParties({ entities }: Registry): void {
  const parties = entities.filter(isParty)
  if (parties.length === 0) return
  for (const person of entities) {
    if (person.kind !== 'person' || person.plural) continue
    const words = [...person.roles].flatMap((role) => role.toLowerCase().split(/\s+/))
    for (const party of parties) if (words.some((word) => isOf(word, party))) person.memberOf.add(party.index)
  }
}

const isParty = ({ kind, label }: Entity): boolean => kind === 'group' && PARTY_WORDS.has(singular(label))

const singular = (label: string): string => label.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '')

function isOf(word: string, { label }: Entity): boolean {
  const member = singular(label)
  return (
    word === member || (AMERICAN_PARTIES[word] !== undefined && AMERICAN_PARTIES[word] === AMERICAN_PARTIES[member])
  )
}
