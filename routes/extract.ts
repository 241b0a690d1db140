import { json, problems } from '../openapi/responses.ts'
import { Extraction, NewArticle } from '../openapi/schemas/article.ts'
import { clientGone } from '../src/http/client-gone.ts'
import { readPosted } from '../src/posted-article.ts'
import { countClaims } from './actor-counts.ts'
import type { App, RouteContext } from './app.ts'
import { READ_PROBLEMS } from './body-problems.ts'
import { offsetsOnly, recount } from './offsets.ts'

export function extractRoutes(app: App, context: RouteContext): void {
  app.post(
    '/v1/extract',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'extract',
        tags: ['extract'],
        summary: 'Who claimed what in an article',
        description: 'Reads an article and answers its claims and actors. Nothing is stored.',
        consumes: ['application/json', 'text/plain'],
        body: NewArticle,
        querystring: offsetsOnly,
        response: {
          200: json('The claims, in order of appearance.', Extraction),
          ...problems('invalid-parameter', ...READ_PROBLEMS),
        },
      },
    },
    async ({ body, query }, reply) => {
      const input = await readPosted(body, context)
      const { stamp, claims, actors, language, zones } = await context.service.extract(input, clientGone(reply))
      const { text, title = null, url = null, publisher = null, author = null } = input
      const { publishedAt = null, externalId = null, metadata = null } = input
      const article = { title, url, publisher, publishedAt }
      const answer = {
        article: { text, ...article, author, externalId, metadata, language, zones, analysis: stamp },
        claims: claims.map(({ reasons, ...claim }) => ({ ...claim, article })),
        actors: countClaims(actors, claims),
      }
      return recount(context.service, answer, query.offsets, text)
    },
  )
}
