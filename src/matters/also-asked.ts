/** More sides than these say no more about whom a dispute is with. */
const MOST = 10

/**
 * Whom a dispute is with beside the side that most of its claims ask: whoever its first claim asks too (*demanded that
 * Chad and Niger free the journalists*), and whoever two of its claims ask. Once may be a slip, in the article or in ours.
 */
export function alsoAsked(
  first: readonly string[],
  claims: readonly (readonly string[])[],
  most: string,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const target of claims.flat()) counts.set(target, (counts.get(target) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one)
  const asked = new Set([...first, ...often.map(([target]) => target)])
  asked.delete(most)
  return [...asked].slice(0, MOST)
}
