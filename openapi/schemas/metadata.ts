import { z } from 'zod'

const MOST = 16_384
const DEEPEST = 100

/** What a client keeps with an article. Its depth is looked at first: what nests thousands deep no JSON writer can write. */
export const Metadata = z
  .record(z.string(), z.unknown())
  .refine((value) => !nestsDeeper(value, DEEPEST), { error: `nests more than ${DEEPEST} levels deep`, abort: true })
  .refine((value) => JSON.stringify(value).length <= MOST, `at most ${MOST} characters as JSON`)
  .nullish()
  .meta({
    description: `Anything else that you want back with the article: at most ${MOST} characters as JSON, nested at most ${DEEPEST} levels deep.`,
  })

/** With a stack of its own, since values may nest deeper than calls can. */
function nestsDeeper(root: unknown, most: number): boolean {
  const stack: [value: unknown, depth: number][] = [[root, 1]]
  while (stack.length > 0) {
    const [value, depth] = stack.pop()!
    if (value === null || typeof value !== 'object') continue
    if (depth > most) return true
    for (const part of Object.values(value)) stack.push([part, depth + 1])
  }
  return false
}
