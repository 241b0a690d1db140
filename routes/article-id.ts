import { z } from 'zod'
import { Problem } from '../src/errors.ts'

/** The path parameter of what belongs to an article. */
export const ArticleId = z.object({ id: z.string().meta({ description: 'An article’s id, `art_…`.' }) })

/** @throws {Problem} `article-not-found` */
export function articleNotFound(id: string): never {
  throw new Problem('article-not-found', `There is no article ${id}.`)
}
