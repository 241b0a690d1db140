import { sidesIn } from './named-sides.ts'

/** Which sides an article names. */
export type Naming = {
  readonly sides: ReadonlySet<string>
  /** Those that are named most first. */
  readonly byCount: readonly string[]
  /** The side whose name ends last before a position of the text. */
  readonly lastBefore: (position: number) => string | undefined
}

/** Reads which sides a text names, by their capitals too, as an article does. */
export function namingIn(text: string): Naming {
  const named = sidesIn(text, true)
  const counts = new Map<string, number>()
  for (const { side } of named) counts.set(side, (counts.get(side) ?? 0) + 1)
  return {
    sides: new Set(counts.keys()),
    byCount: [...counts].sort(([, one], [, other]) => other - one).map(([side]) => side),
    lastBefore: (position) => named.findLast(({ end }) => end <= position)?.side,
  }
}
