import type { IdentityKeys } from './identity-keys.ts'

/** Which known actor an article's actor is, and which other known actors its names show to be the same one. */
export type Choice = { readonly owner: string | null; readonly same: readonly string[] }

/**
 * Sieves, most precise first: the owner of its own name, the owner of another of its names, and for a bare surname the
 * one actor that its country and office point to, else the one who speaks for a state that the article is about.
 * `owners` tells which actor has a key.
 */
export function chooseOwner(
  { keys, hints, sought, bare }: IdentityKeys,
  owners: ReadonlyMap<string, readonly string[]>,
): Choice {
  const named = [...new Set(keys.flatMap((key) => owners.get(key) ?? []))]
  if (named.length > 0) return { owner: named[0]!, same: named.slice(1) }
  if (!bare) return { owner: null, same: [] }
  const only = (of: readonly string[]): string | null => {
    const hinted = [...new Set(of.flatMap((hint) => owners.get(hint) ?? []))]
    return hinted.length === 1 ? hinted[0]! : null
  }
  return { owner: only(hints) ?? only(sought), same: [] }
}
