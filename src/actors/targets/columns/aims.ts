import type { Discourse } from '../../discourse.ts'
import type { Look } from '../look.ts'
import { against } from './attitude.ts'

/** How often an article's claims are directed at whom, as far as the first look can tell: sums of its probabilities. */
export type Aims = {
  /** At an entity, by anybody. */
  readonly atEntity: (entity: number) => number
  /** At an entity, by a speaker. */
  readonly bySpeaker: (speaker: number, entity: number) => number
  /** At an entity, by a speaker, and against it. */
  readonly against: (speaker: number, entity: number) => number
  /** At any of a claim's candidates, by the other claims. */
  readonly atAll: (claim: number) => number
  /** How many claims are a speaker's own. */
  readonly claims: (speaker: number) => number
}

/** Counts how much each speaker aims at each entity. */
export function aimsOf({ attributions, speakers, registry }: Discourse, looks: readonly Look[]): Aims {
  const count = registry.entities.length
  const atEntity = new Float64Array(count)
  const claims = new Float64Array(count)
  const bySpeaker = new Map<number, number>()
  const opposed = new Map<number, number>()
  const pair = (speaker: number, entity: number) => speaker * count + entity
  const add = (sums: Map<number, number>, key: number, value: number) => sums.set(key, (sums.get(key) ?? 0) + value)
  looks.forEach(({ candidates, chances }, index) => {
    const speaker = speakers[index]?.entity
    const hostile = against(attributions[index]!)
    if (speaker !== undefined) claims[speaker]!++
    candidates.forEach(({ entity }, at) => {
      atEntity[entity]! += chances[at]!
      if (speaker === undefined) return
      add(bySpeaker, pair(speaker, entity), chances[at]!)
      add(opposed, pair(speaker, entity), chances[at]! * hostile)
    })
  })
  const atAll = looks.map(({ candidates, chances }) => {
    let sum = 0
    candidates.forEach(({ entity }, at) => {
      sum += atEntity[entity]! - chances[at]!
    })
    return sum
  })
  return {
    atEntity: (entity) => atEntity[entity]!,
    bySpeaker: (speaker, entity) => bySpeaker.get(pair(speaker, entity)) ?? 0,
    against: (speaker, entity) => opposed.get(pair(speaker, entity)) ?? 0,
    atAll: (claim) => atAll[claim]!,
    claims: (speaker) => claims[speaker]!,
  }
}
