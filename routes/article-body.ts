import type { z } from 'zod'
import type { NewArticle as NewArticleBody } from '../openapi/schemas/article.ts'
import type { NewArticle } from '../src/domain/stored-article.ts'
import { Problem } from '../src/errors.ts'
import type { RouteContext } from './app.ts'

/**
 * The article that a body holds, whether it came as JSON with its text, as plain text, or as a web page: then its readable
 * text is taken, and what the page says of it where the client does not. Null counts as absent.
 * @throws {Problem} `text-too-long`
 */
export async function readArticleBody(
  { html, ...body }: z.output<typeof NewArticleBody>,
  { readHtml, maxTextLength }: Pick<RouteContext, 'readHtml' | 'maxTextLength'>,
): Promise<NewArticle> {
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value != null))
  const article = { text: '', ...(html != null && (await readHtml(html))), ...given }
  const { length } = article.text
  if (length > maxTextLength)
    throw new Problem('text-too-long', `The text has ${length} UTF-16 code units; ${maxTextLength} are allowed.`, {
      errors: [
        { in: 'body', pointer: '/text', detail: `has ${length} code units, at most ${maxTextLength} are allowed` },
      ],
    })
  return article
}
