import { z } from 'zod'
import { problems } from '../openapi/responses.ts'
import { annotatedPage, STYLE_HASH } from '../src/annotated/page.ts'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import type { Service } from '../src/service.ts'
import type { App, RouteContext } from './app.ts'
import { ArticleId, articleNotFound } from './article-id.ts'
import { noQuery } from './no-query.ts'

const POLICY = { defaultSrc: ["'none'"], styleSrc: [STYLE_HASH], baseUri: ["'none'"], frameAncestors: ["'none'"] }

export function annotatedRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/articles/:id/annotated',
    {
      config: { produces: ['text/html'] },
      helmet: { contentSecurityPolicy: { useDefaults: false, directives: POLICY } },
      schema: {
        operationId: 'showAnnotated',
        tags: ['articles'],
        summary: 'An article with its claims highlighted, as a page',
        description: 'For people: open it in a browser. It has no scripts and loads nothing.',
        params: ArticleId,
        querystring: noQuery,
        response: {
          200: { description: 'The page.', content: { 'text/html': { schema: z.string() } } },
          ...problems('article-not-found', 'invalid-parameter'),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const article = (await service.getArticle(id)) ?? articleNotFound(id)
      return reply.type('text/html; charset=utf-8').send(annotatedPage(article, await allClaims(service, id)))
    },
  )
}

async function allClaims(service: Service, id: string): Promise<StoredClaim[]> {
  const claims: StoredClaim[] = []
  let cursor: string | undefined
  do {
    const page = await service.articleClaims(id, { cursor, limit: 200 })
    claims.push(...(page?.items ?? []))
    cursor = page?.next ?? undefined
  } while (cursor)
  return claims
}
