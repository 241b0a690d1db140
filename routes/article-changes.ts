import { json, problems } from '../openapi/responses.ts'
import { Article, ArticleChanges } from '../openapi/schemas/article.ts'
import type { App, RouteContext } from './app.ts'
import { ArticleId, articleNotFound } from './article-id.ts'
import { BODY_PROBLEMS } from './body-problems.ts'
import { stillArticle } from './if-match.ts'
import { offsetsOnly, recount } from './offsets.ts'

export function articleChangeRoutes(app: App, { service }: RouteContext): void {
  app.patch(
    '/v1/articles/:id',
    {
      schema: {
        operationId: 'changeArticle',
        tags: ['articles'],
        summary: 'Correct what is known about an article',
        description:
          'Its text stays: delete and post it to change that. Its claims follow: a corrected date moves them in every list, and the article is read again by it, so that “by Friday” is another day. Posted again as it was first, it is still this article.',
        params: ArticleId,
        body: ArticleChanges,
        querystring: offsetsOnly,
        response: {
          200: json('The article as it is now.', Article),
          ...problems(
            'article-not-found',
            'invalid-parameter',
            'precondition-failed',
            ...BODY_PROBLEMS,
            'busy',
            'analysis-timeout',
          ),
        },
      },
    },
    async (request) => {
      const { params, query, body } = request
      const { id } = params
      const article = (await service.changeArticle(id, body, stillArticle(request))) ?? articleNotFound(id)
      return recount(service, article, query.offsets, article.text)
    },
  )
}
