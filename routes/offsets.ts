import { z } from 'zod'
import { type Surrogates, surrogatesOf } from '../src/domain/surrogates.ts'
import { articlesOfClaims, inCodePoints } from '../src/http/code-point-offsets.ts'
import type { Service } from '../src/service.ts'

export const offsetsQuery = z.enum(['utf-16', 'code-point']).default('utf-16').meta({
  description:
    'What offsets count: UTF-16 code units (as strings of JavaScript and Java do), or code points (as Python’s).',
})
type Offsets = z.output<typeof offsetsQuery>

/** The query parameters of an operation that has no others. */
export const offsetsOnly = z.strictObject({ offsets: offsetsQuery })

/** An answer with its spans counted as the client wants; those outside of stored claims stand in `text`. */
export async function recount<T>(service: Service, answer: T, offsets: Offsets, text = ''): Promise<T> {
  if (offsets === 'utf-16') return answer
  const known: ReadonlyMap<string, Surrogates> = await service.surrogates([...articlesOfClaims(answer)])
  return inCodePoints(answer, (id) => known.get(id) ?? [], surrogatesOf(text))
}
