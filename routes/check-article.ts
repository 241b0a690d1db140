import { NewArticle } from '../openapi/schemas/article.ts'
import type { PostedArticle } from '../src/domain/stored-article.ts'
import { validateRequest } from '../src/http/validation.ts'

const validate = validateRequest({ schema: NewArticle, method: 'POST', url: '/v1/articles', httpPart: 'body' })

/**
 * One of several articles that came in together, checked as `POST /v1/articles` checks its body.
 * @throws {Problem} `invalid-body`
 */
export function checkArticle(item: unknown): PostedArticle {
  const checked = validate(item) as { readonly error?: Error; readonly value?: PostedArticle }
  if (checked.error) throw checked.error
  return checked.value!
}
