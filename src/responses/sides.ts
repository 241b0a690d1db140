import type { Cast } from '../domain/actor.ts'

/** How closely two actors stand: 3 the same one, 2 tied (member of, spokesperson for), 1 of one country, 0 strangers. */
type Tie = 0 | 1 | 2 | 3

/** For each actor the actors that it is, belongs to, consists of or speaks for. */
export function circles({ actors }: Cast): ReadonlySet<number>[] {
  return actors.map(
    ({ members, memberOf, onBehalfOf }, index) => new Set([index, ...members, ...memberOf, ...onBehalfOf]),
  )
}

/** The closest tie between two sets of actors. */
export function tieOf(
  ones: readonly number[],
  others: readonly number[],
  cast: Cast,
  circle: readonly ReadonlySet<number>[],
): Tie {
  let best: Tie = 0
  for (const one of ones) {
    for (const other of others) {
      const tie = tieOfTwo(one, other, cast, circle)
      if (tie > best) best = tie
    }
  }
  return best
}

function tieOfTwo(one: number, other: number, { actors }: Cast, circle: readonly ReadonlySet<number>[]): Tie {
  if (one === other) return 3
  for (const tied of circle[one]!) if (circle[other]!.has(tied)) return 2
  const country = actors[one]!.country
  return country !== null && country === actors[other]!.country ? 1 : 0
}
