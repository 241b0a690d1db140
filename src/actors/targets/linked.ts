import type { Discourse } from '../discourse.ts'
import { LINK } from '../groups/link.ts'

/** True if nothing but `and` or a comma stands between two phrases of a sentence, by their indexes. */
export function areLinked(one: number, other: number, { phrases: { list }, parsed }: Discourse): boolean {
  const [before, after] = [list[Math.min(one, other)], list[Math.max(one, other)]]
  if (!before || !after || before.sentence !== after.sentence) return false
  return LINK.test(parsed.text.slice(before.end, after.start).replace(/\([^)]*\)/g, ''))
}
