import type { z } from 'zod'
import type { NewArticle as NewArticleBody } from '../openapi/schemas/article.ts'
import type { NewArticle } from '../src/domain/stored-article.ts'
import { Problem } from '../src/errors.ts'

/**
 * The article that a body holds, whether it came as JSON or as plain text; null counts as absent.
 * @throws {Problem} `text-too-long`
 */
export function readArticleBody(body: z.output<typeof NewArticleBody>, maxTextLength: number): NewArticle {
  const { length } = body.text
  if (length > maxTextLength)
    throw new Problem('text-too-long', `The text has ${length} UTF-16 code units; ${maxTextLength} are allowed.`, {
      errors: [
        { in: 'body', pointer: '/text', detail: `has ${length} code units, at most ${maxTextLength} are allowed` },
      ],
    })
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as NewArticle
}
