import type { Discourse } from '../discourse.ts'
import type { Known } from './known.ts'

/** The last claim before this one that somebody made, looked for among the last few. */
export type EarlierClaim = {
  readonly attribution: number
  /** How many claims back, from 1. */
  readonly back: number
  /** True if it was directed at who speaks now, or at what that speaker belongs to. */
  readonly directedHere: boolean
  /** Words that both claims share. */
  readonly shared: number
}

const FURTHEST = 12

/** What a candidate last said before claim `index`, and how it bears on that claim. */
export function earlierClaim(
  entity: number,
  index: number,
  { speakers, registry }: Discourse,
  { history, wordsOf }: Pick<Known, 'history' | 'wordsOf'>,
): EarlierClaim | null {
  for (let back = 1; back <= FURTHEST && back <= index; back++) {
    const attribution = index - back
    if (speakers[attribution]?.entity !== entity) continue
    const speaker = speakers[index] && registry.entities[speakers[index]!.entity]!
    const here = speaker ? [speaker.index, ...speaker.members, ...speaker.memberOf] : []
    return {
      attribution,
      back,
      directedHere: (history[attribution] ?? []).some((target) => here.includes(target)),
      shared: sharedWords(wordsOf(attribution), wordsOf(index)),
    }
  }
  return null
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared
}
