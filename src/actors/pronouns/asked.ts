import { firstEndingAfter } from '../../domain/bisect.ts'
import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'

/** How many sentences on an answer begins at most, and how far behind `asked` whom it asks stands, in UTF-16 code units. */
const [SENTENCES, REACH] = [4, 2]

/** `Berg asked | Lund | which town he meant. “All of them,” | he | said`: whoever is quoted next is the one asked. */
export const asked: Sieve = (phrase, at, { parsed, phrases, registry, attributions, sourceOf, turns }) => {
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const answer = attributions[sourceOf.get(at) ?? -1]
  const turn = turns.at(-1)
  if (!/^(s?he|they)$/.test(norm) || answer?.quotation !== 'direct' || !turn) return null
  const { type, cue, cueLemma } = attributions[turn.attribution]!
  if (type !== 'question' || cueLemma !== 'ask' || turn.sentence + SENTENCES < phrase.sentence) return null
  const whom = firstEndingAfter(phrases.list, cue.end)
  const next = phrases.list[whom]
  if (!next || next.start > cue.end + REACH || next.sentence !== turn.sentence || turn.sentence === phrase.sentence)
    return null
  const entity = entityAt(registry, whom)
  return entity && entity.index !== turn.entity && agrees(norm, entity) ? entity.index : null
}
