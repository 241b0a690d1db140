import type { Attribution } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Discourse, Turn } from '../discourse.ts'

/** Somebody who may have made a claim that names no source. */
export type UnderstoodCandidate = {
  readonly entity: number
  /** The phrases of the claim's sentence that mention them, by index, the nearest to the cue first. */
  readonly here: readonly number[]
  /** The last phrase that mentions them in the sentences before; -1 for none near. */
  readonly before: number
  /** How many others have had the floor since they last spoke; -1 if that is long ago. */
  readonly rank: number
  /** When they last spoke. */
  readonly turn: Turn | null
}

const BEFORE_CUE = 24
const AFTER_CUE = 12
const MENTIONS = 3
const SENTENCES_BACK = 3
const PHRASES_BACK = 50
const TURNS_BACK = 20
const SPEAKERS = 6
const MOST = 24

type Gathered = { here: number[]; before: number; rank: number; turn: Turn | null }

/**
 * Whom a claim without a source may be left to be understood from: those whom its sentence mentions, those whom the sentences
 * before do, the last speakers, and those whom the article is about. Bounded per claim.
 */
export function understoodCandidates(claim: Attribution, discourse: Discourse): UnderstoodCandidate[] {
  const { registry, prominent, phrases } = discourse
  const found = new Map<number, Gathered>()
  const get = (entity: number): Gathered | null => {
    const known = found.get(entity)
    if (known || found.size >= MOST) return known ?? null
    const fresh = { here: [], before: -1, rank: -1, turn: null }
    found.set(entity, fresh)
    return fresh
  }
  for (const at of phrasesHere(claim, discourse)) {
    const entity = registry.resolved[at]?.entity
    const known = entity === undefined ? null : get(entity)
    if (known && known.here.length < MENTIONS) known.here.push(at)
  }
  lastTurns(discourse).forEach((turn, rank) => {
    const known = get(turn.entity)
    if (known) Object.assign(known, { rank, turn })
  })
  const opens = phrases.from[claim.sentence]!
  const first = Math.max(phrases.from[Math.max(0, claim.sentence - SENTENCES_BACK)]!, opens - PHRASES_BACK)
  for (let at = opens - 1; at >= first; at--) {
    const entity = registry.resolved[at]?.entity
    const known = entity === undefined ? null : get(entity)
    if (known && known.before < 0) known.before = at
  }
  for (const entity of prominent) get(entity)
  return [...found].map(([entity, rest]) => ({ entity, ...rest }))
}

/**
 * The phrases of the claim's sentence, the nearest to the cue first, those before it before those behind it. *Complaints* about the mayor
 * are nobody who makes them.
 */
function phrasesHere({ sentence, cue, cueHead }: Attribution, { phrases }: Discourse): number[] {
  const { list, from } = phrases
  const until = from[sentence + 1]!
  const found: number[] = []
  const behind = Math.max(from[sentence]!, firstEndingAfter(list, cue.start))
  for (let at = behind - 1; at >= from[sentence]! && found.length < BEFORE_CUE; at--)
    if (list[at]!.head !== cueHead) found.push(at)
  for (let at = behind; at < until && at < behind + AFTER_CUE; at++) if (list[at]!.head !== cueHead) found.push(at)
  return found
}

/** The last time that each of the last speakers had the floor, the latest first. */
function lastTurns({ turns }: Discourse): Turn[] {
  const found = new Map<number, Turn>()
  for (let i = turns.length - 1; i >= Math.max(0, turns.length - TURNS_BACK) && found.size < SPEAKERS; i--)
    if (!found.has(turns[i]!.entity)) found.set(turns[i]!.entity, turns[i]!)
  return [...found.values()]
}
