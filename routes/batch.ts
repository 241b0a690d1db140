import { json, problems } from '../openapi/responses.ts'
import { ArticleBatch, BatchResults } from '../openapi/schemas/batch.ts'
import { logFailure, problemDetails, toProblem } from '../src/error-handler.ts'
import { readPosted } from '../src/posted-article.ts'
import type { App, RouteContext } from './app.ts'
import { BODY_PROBLEMS } from './body-problems.ts'
import { checkArticle } from './check-article.ts'
import { noQuery } from './no-query.ts'

export function batchRoutes(app: App, context: RouteContext): void {
  const add = async (item: unknown) => context.service.addArticle(await readPosted(checkArticle(item), context))

  app.post(
    '/v1/articles/batch',
    {
      schema: {
        operationId: 'addArticles',
        tags: ['articles'],
        summary: 'Read and store up to 100 articles',
        description:
          'Each as by `POST /v1/articles`, in order, whatever becomes of the others. For more than a hundred, `POST /v1/jobs`.',
        body: ArticleBatch,
        querystring: noQuery,
        response: {
          207: json('What became of each, in order.', BatchResults),
          ...problems('invalid-parameter', ...BODY_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const items = []
      for (const item of request.body.articles) {
        try {
          const { created, article } = await add(item)
          const { text, zones, ...summary } = article
          items.push({ status: created ? 201 : 200, location: `/v1/articles/${article.id}`, article: summary })
        } catch (error) {
          const problem = toProblem(error as Error, request, item)
          logFailure(problem, request)
          items.push({ status: problem.status, problem: problemDetails(problem, request) })
        }
      }
      reply.code(207)
      return { items }
    },
  )
}
