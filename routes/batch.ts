import { json, problems } from '../openapi/responses.ts'
import { NewArticle } from '../openapi/schemas/article.ts'
import { ArticleBatch, BatchResults } from '../openapi/schemas/batch.ts'
import { problemDetails, toProblem } from '../src/error-handler.ts'
import { validateRequest } from '../src/http/validation.ts'
import type { App, RouteContext } from './app.ts'
import { readArticleBody } from './article-body.ts'

const validate = validateRequest({ schema: NewArticle, method: 'POST', url: '/v1/articles', httpPart: 'body' })

export function batchRoutes(app: App, context: RouteContext): void {
  const add = async (item: unknown) => {
    const checked = validate(item) as { error?: Error; value?: Parameters<typeof readArticleBody>[0] }
    if (checked.error) throw checked.error
    return context.service.addArticle(await readArticleBody(checked.value!, context))
  }

  app.post(
    '/v1/articles/batch',
    {
      schema: {
        operationId: 'addArticles',
        tags: ['articles'],
        summary: 'Read and store up to 100 articles',
        description: 'Each as by `POST /v1/articles`, in order, whatever becomes of the others.',
        body: ArticleBatch,
        response: {
          207: json('What became of each, in order.', BatchResults),
          ...problems('malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-body'),
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
          const problem = problemDetails(toProblem(error as Error), request)
          if (problem.status === 500) request.log.error({ err: error }, 'an article of a batch failed')
          items.push({ status: problem.status, problem })
        }
      }
      reply.code(207)
      return { items }
    },
  )
}
