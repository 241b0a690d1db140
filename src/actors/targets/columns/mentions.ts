import { ACTOR_KINDS } from '../../../domain/actor.ts'
import { lowestIndex } from '../../../domain/bisect.ts'
import type { Discourse } from '../../discourse.ts'
import type { Registry } from '../../entity.ts'
import type { Candidate } from '../candidates.ts'
import { SIDES, sideOf } from '../side.ts'
import type { Put } from './put.ts'

/** What stands for the distance to a mention that there is not. */
const FAR = 99

/** The indexes of the phrases that refer to each entity, rising. */
export function mentionsByEntity({ entities, resolved }: Registry): number[][] {
  const found: number[][] = entities.map(() => [])
  resolved.forEach((reference, phrase) => {
    if (reference) found[reference.entity]!.push(phrase)
  })
  return found
}

/** Who a candidate is, on whose side, and how many sentences away the article mentions it last before the cue and first after it. */
export function putMentions(
  index: number,
  { entity }: Candidate,
  { attributions, registry, phrases, speakers }: Discourse,
  mentions: readonly (readonly number[])[],
  put: Put,
): void {
  const { cue, sentence } = attributions[index]!
  const candidate = registry.entities[entity]!
  const speaker = speakers[index] ? registry.entities[speakers[index].entity]! : null
  const list = mentions[entity]!
  const next = lowestIndex(list.length, (at) => phrases.list[list[at]!]!.start >= cue.start)
  put(next > 0 ? sentence - phrases.list[list[next - 1]!]!.sentence : FAR)
  put(next < list.length ? phrases.list[list[next]!]!.sentence - sentence : FAR)
  put(ACTOR_KINDS.indexOf(candidate.kind))
  put(candidate.words.length)
  put(candidate.mentions)
  put(SIDES.indexOf(sideOf(speaker, candidate)))
}
