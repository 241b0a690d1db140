import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { Article, ArticlePage, NewArticle, StoredExtraction } from '../openapi/schemas/article.ts'
import { ClaimPage } from '../openapi/schemas/claim.ts'
import { publishedFilter, timedQuery } from '../openapi/schemas/filter.ts'
import { searchQuery } from '../openapi/schemas/page.ts'
import type { PageRequest } from '../src/domain/page.ts'
import { ARTICLE_ORDERS } from '../src/domain/stored-article.ts'
import { readPosted } from '../src/posted-article.ts'
import type { App, RouteContext } from './app.ts'
import { ArticleId, articleNotFound } from './article-id.ts'
import { READ_PROBLEMS } from './body-problems.ts'
import { stillArticle } from './if-match.ts'
import { noQuery } from './no-query.ts'
import { offsetsOnly, offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS } from './page.ts'
import { LIST_CONFIG, listOf, listQuery, sendList } from './representation.ts'
import { ARTICLE_TABLE, CLAIM_TABLE } from './tables.ts'

const tags = ['articles']

export function articleRoutes(app: App, context: RouteContext): void {
  const { service } = context
  app.post(
    '/v1/articles',
    {
      schema: {
        operationId: 'addArticle',
        tags,
        summary: 'Read and store an article',
        description:
          'Answers the article with its claims; `GET /v1/articles/{id}` and `/claims` have them from then on. The same text with the same url (or publisher, where no url is given) again answers 200 with what is stored. The same text elsewhere is a new article that names the first as `copyOf`.',
        consumes: ['application/json', 'text/plain'],
        body: NewArticle,
        querystring: offsetsOnly,
        response: {
          200: json('The article was stored before.', StoredExtraction),
          201: json('The article was read and stored; `Location` names it.', StoredExtraction),
          ...problems('invalid-parameter', ...READ_PROBLEMS),
        },
      },
    },
    async ({ body, query }, reply) => {
      const { created, article, claims } = await service.addArticle(await readPosted(body, context))
      reply.code(created ? 201 : 200).header('location', `/v1/articles/${article.id}`)
      return recount(service, { article, claims }, query.offsets, article.text)
    },
  )

  app.get(
    '/v1/articles',
    {
      config: LIST_CONFIG,
      schema: {
        operationId: 'listArticles',
        tags,
        summary: 'Stored articles',
        description: 'Without their texts. All filters given must hold.',
        querystring: timedQuery({
          q: searchQuery('titles and texts'),
          url: z.string().optional().meta({ description: 'Where the article stands, exactly as posted.' }),
          externalId: z.string().optional().meta({ description: 'Your own id of it, exactly as posted.' }),
          publisher: z.string().optional().meta({ description: 'The outlet, exactly as posted.' }),
          ...publishedFilter,
          sort: z.enum(ARTICLE_ORDERS).default('newest').meta({
            description:
              '`newest` and `oldest` go by publication (or posting, where that is not known). `relevance` ranks the latest thousand that match by how well they fit `q`; without `q` it is `newest`.',
          }),
          ...listQuery,
          offsets: offsetsQuery,
        }),
        response: { 200: listOf(ArticlePage, 'article'), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, count, format, sort, offsets, ...filter } = request.query
      return sendList(request, reply, request.query, {
        name: 'articles',
        read: async (page) => recount(service, await service.listArticles(filter, page, sort), offsets),
        count: () => service.countArticles(filter),
        table: ARTICLE_TABLE,
      })
    },
  )

  app.get(
    '/v1/articles/:id',
    {
      schema: {
        operationId: 'getArticle',
        tags,
        summary: 'A stored article',
        description: 'With its text, to which all offsets refer. Its claims are at `/claims`.',
        params: ArticleId,
        querystring: offsetsOnly,
        response: {
          200: json('The article with its text.', Article),
          ...problems('article-not-found', 'invalid-parameter'),
        },
      },
    },
    async ({ params, query }) => {
      const article = (await service.getArticle(params.id)) ?? articleNotFound(params.id)
      return recount(service, article, query.offsets, article.text)
    },
  )

  app.delete(
    '/v1/articles/:id',
    {
      schema: {
        operationId: 'deleteArticle',
        tags,
        summary: 'Delete an article with its claims',
        description: 'Actors, disputes and claim groups that no other article holds go with it.',
        params: ArticleId,
        querystring: noQuery,
        response: {
          204: z.undefined().describe('It is gone.'),
          ...problems('article-not-found', 'invalid-parameter', 'precondition-failed'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await service.removeArticle(id, stillArticle(request)))) articleNotFound(id)
      return reply.code(204).send()
    },
  )

  app.get(
    '/v1/articles/:id/claims',
    {
      config: LIST_CONFIG,
      schema: {
        operationId: 'listArticleClaims',
        tags,
        summary: 'An article’s claims, in order of appearance',
        params: ArticleId,
        querystring: z.strictObject({ ...listQuery, offsets: offsetsQuery }),
        response: { 200: listOf(ClaimPage, 'claim'), ...problems('article-not-found', ...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const read = (page: PageRequest) => service.articleClaims(id, page)
      if (!(await read({ limit: 1 }))) articleNotFound(id)
      return sendList(request, reply, request.query, {
        name: 'claims',
        // It may have gone while it was sent.
        read: async (page) => recount(service, (await read(page)) ?? { items: [], next: null }, request.query.offsets),
        count: () => service.countClaims({ article: id }),
        table: CLAIM_TABLE,
      })
    },
  )
}
