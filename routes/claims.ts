import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { Claim, ClaimPage, Explanation } from '../openapi/schemas/claim.ts'
import { timedQuery } from '../openapi/schemas/filter.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { claimFilter, claimOrder } from './claim-filter.ts'
import { noQuery } from './no-query.ts'
import { offsetsOnly, offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS } from './page.ts'
import { LIST_CONFIG, listOf, listQuery, sendList } from './representation.ts'
import { CLAIM_TABLE } from './tables.ts'

const ClaimId = z.object({ id: z.string().meta({ description: 'A claim’s id, `clm_…`.' }) })
const tags = ['claims']

export function claimRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/claims',
    {
      config: LIST_CONFIG,
      schema: {
        operationId: 'listClaims',
        tags,
        summary: 'Claims across all articles',
        description: 'All filters given must hold.',
        querystring: timedQuery({ ...claimFilter, sort: claimOrder, ...listQuery, offsets: offsetsQuery }),
        response: { 200: listOf(ClaimPage, 'claim'), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, count, format, sort, offsets, ...filter } = request.query
      return sendList(request, reply, request.query, {
        name: 'claims',
        read: async (page) => recount(service, await service.listClaims(filter, page, sort), offsets),
        count: () => service.countClaims(filter),
        table: CLAIM_TABLE,
      })
    },
  )

  app.get(
    '/v1/claims/:id',
    {
      schema: {
        operationId: 'getClaim',
        tags,
        summary: 'A claim',
        params: ClaimId,
        querystring: offsetsOnly,
        response: { 200: json('The claim.', Claim), ...problems('claim-not-found', 'invalid-parameter') },
      },
    },
    async ({ params, query }) =>
      recount(service, (await service.getClaim(params.id)) ?? notFound(params.id), query.offsets),
  )

  app.get(
    '/v1/claims/:id/explanation',
    {
      schema: {
        operationId: 'explainClaim',
        tags,
        summary: 'Why a claim is there',
        description: 'What spoke for and against its cue, source, content and type, in plain words with weights.',
        params: ClaimId,
        querystring: noQuery,
        response: {
          200: json('What spoke for and against it.', Explanation),
          ...problems('claim-not-found', 'invalid-parameter'),
        },
      },
    },
    async ({ params }) => (await service.explainClaim(params.id)) ?? notFound(params.id),
  )
}

function notFound(id: string): never {
  throw new Problem('claim-not-found', `There is no claim ${id}.`)
}
