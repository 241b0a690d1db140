import type { ClaimType } from '../domain/claim-type.ts'
import { shared } from './topic-words.ts'

/** The acts by which an actor takes a position that it can go back on, on which axis, and which way. */
const POSITIONS: Partial<Record<ClaimType, Readonly<Record<string, 1 | -1>>>> = {
  agreement: { consent: 1 },
  rejection: { consent: -1, will: -1 },
  promise: { will: 1, consent: 1 },
  intention: { will: 1 },
  confirmation: { fact: 1 },
  denial: { fact: -1 },
  demand: { wish: 1 },
  request: { wish: 1 },
  proposal: { wish: 1 },
}

/** The types by which an actor takes a position. */
export const POSITION_TYPES = Object.keys(POSITIONS) as ClaimType[]

/** A position that an actor took: by which act, about what. */
export type Position = {
  readonly claimId: string
  readonly type: ClaimType
  readonly negated: boolean
  readonly words: readonly string[]
}

/**
 * The latest of an actor's earlier positions that a new one goes back on. The rule: the acts stand on one axis (consent,
 * will, fact or wish) and point opposite ways, a negated act the other way round; and the two share at least two topic
 * words that are half of the words of the shorter. *rejected a withdrawal of the boats* … *agreed to withdraw the boats*
 */
export function reversedBy(later: Position, earlier: readonly Position[]): Position | null {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const before = earlier[at]!
    if (opposed(later, before) && sameTopic(later.words, before.words)) return before
  }
  return null
}

function opposed(one: Position, other: Position): boolean {
  const [first, second] = [POSITIONS[one.type] ?? {}, POSITIONS[other.type] ?? {}]
  const turned = one.negated === other.negated ? -1 : 1
  return Object.entries(first).some(([axis, way]) => second[axis] !== undefined && way * second[axis] === turned)
}

function sameTopic(one: readonly string[], other: readonly string[]): boolean {
  const both = shared(one, new Set(other)).length
  return both >= 2 && both >= Math.min(one.length, other.length) / 2
}
