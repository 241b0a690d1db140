import type { Discourse, Sieve } from '../discourse.ts'
import { jointEntity } from '../groups/joint-entity.ts'
import { pairOf } from '../groups/pair.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** How many words behind its subject *each other* may stand. */
const REACH = 8

/** `Kosovo answered Serbia. They threaten each other`: who does something to one another are two. */
export const reciprocal: Sieve = (phrase, _at, discourse) => {
  if (!hasObjectOfBoth(phrase, discourse)) return null
  const pair = pairOf('both', phrase.start, discourse) ?? pairOf('both sides', phrase.start, discourse)
  return pair && jointEntity(pair, discourse).index
}

function hasObjectOfBoth({ sentence, head }: Phrase, { parsed }: Discourse): boolean {
  const { tokens } = parsed.sentences[sentence]!
  if (tokens[head]!.norm !== 'they') return false
  for (let at = head + 2; at < Math.min(tokens.length, head + REACH); at++) {
    const words = `${tokens[at - 1]!.norm} ${tokens[at]!.norm}`
    if (words === 'each other' || words === 'one another') return true
  }
  return false
}
