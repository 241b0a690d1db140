import { hashString } from '../model/hash.ts'

const hashes = new Map<string, number>()

/** The hash of a feature's name, kept: names are few. */
export function named(name: string): number {
  let hash = hashes.get(name)
  if (hash === undefined) {
    hash = hashString(name)
    hashes.set(name, hash)
  }
  return hash
}

/** The hashes of the names that a file's features have, by name. */
export const namedAll = <const Name extends string>(...names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name) => [name, named(name)])) as Record<Name, number>

/** Counts above 3 in two steps. */
export const bucket = (count: number): number => (count < 4 ? count : count < 7 ? 4 : 7)
