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

/** Counts above 3 in two steps. */
export const bucket = (count: number): number => (count < 4 ? count : count < 7 ? 4 : 7)
