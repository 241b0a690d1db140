import { isCapitalised } from '../domain/casing.ts'
import type { TaggedToken } from '../domain/token.ts'

/** True for a word that begins with a capital. */
export const isCapital = (token: TaggedToken | undefined): boolean => token !== undefined && isCapitalised(token.text)

/** True if nothing stands between a token and the one before it, as between the parts of `Jong-un`. */
export const isGlued = (tokens: readonly TaggedToken[], at: number): boolean =>
  at > 0 && tokens[at - 1]!.end === tokens[at]?.start

/** True for the `'s` or `'` of a possessive. */
export function isPossessive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.xpos === 'POS' || (token.norm === "'s" && token.upos === 'PART'))
}
