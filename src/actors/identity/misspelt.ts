import { plainLetters } from '../../domain/plain-letters.ts'
import type { Entity } from '../entity.ts'
import { isSuffix } from '../names/titles.ts'

/** In shorter names one letter makes another name. */
const SHORTEST = 5
/** How many surnames of an article are compared with one: keeps its cost constant. */
const MOST_COMPARED = 200
/** `Kowalski` and `Kowalska` are a man and a woman. */
const BY_SEX = /(?:sk|ck|dzk)[aiy]$/u

/** `Saree` for Yahya Sarea: the only person named in full whose surname is the same but for one letter; null where there is none, or are two. */
export function misspelt(surnames: ReadonlyMap<string, readonly Entity[]>, name: string): Entity | null {
  const written = plain(name)
  if (written.length < SHORTEST || BY_SEX.test(written)) return null
  const found = new Set<Entity>()
  let compared = 0
  for (const bearers of surnames.values()) {
    if (++compared > MOST_COMPARED) return null
    // All of one surname are named almost so, or none is.
    if (isNamedAlmost(bearers[0]!, written)) for (const bearer of bearers) found.add(bearer)
  }
  return found.size === 1 ? [...found][0]! : null
}

function isNamedAlmost({ words }: Entity, written: string): boolean {
  const surname = words.length > 1 ? (words.findLast((word) => !isSuffix(word)) ?? '') : ''
  if (surname.length < SHORTEST || surname[0]!.toLowerCase() !== written[0]) return false
  return isOneLetterApart(plain(surname), written)
}

const plain = (word: string) => plainLetters(word.toLowerCase()).replace(/[^\p{L}]/gu, '')

/** True of two words with one letter changed or left out within the one: `Petrov` and `Petrova` are two names. */
function isOneLetterApart(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (one === other || Math.max(one.length, other.length) > shorter + 1 || one[0] !== other[0]) return false
  let same = 0
  while (same < shorter && one[same] === other[same]) same++
  if (one.length === other.length) return one.slice(same + 1) === other.slice(same + 1)
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  return same < shorter && long.slice(same + 1) === short.slice(same)
}
