import type { FastifyRequest } from 'fastify'
import type { Still } from '../src/domain/still.ts'
import type { StoredArticle } from '../src/domain/stored-article.ts'
import { surrogatesOf } from '../src/domain/surrogates.ts'
import { inCodePoints } from '../src/http/code-point-offsets.ts'
import { ifMatch } from '../src/http/entity-tags.ts'

/** Whether an article is what `If-Match` names, with offsets of either kind; undefined where the client does not ask that. */
export function stillArticle(request: FastifyRequest): Still<StoredArticle> | undefined {
  const matches = ifMatch(request)
  return (
    matches &&
    ((article) =>
      matches(JSON.stringify(article)) ||
      matches(JSON.stringify(inCodePoints(article, () => [], surrogatesOf(article.text)))))
  )
}

/** Whether something else is what `If-Match` names. */
export function stillSame(request: FastifyRequest): Still<unknown> | undefined {
  const matches = ifMatch(request)
  return matches && ((now) => matches(JSON.stringify(now)))
}
