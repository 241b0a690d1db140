import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { Dispute, DisputedType, DisputePage, DisputeStatus } from '../openapi/schemas/dispute.ts'
import { actorFilter, publishedFilter, timedQuery } from '../openapi/schemas/filter.ts'
import { searchQuery } from '../openapi/schemas/page.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { offsetsOnly, offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS } from './page.ts'
import { LIST_CONFIG, listOf, listQuery, sendList } from './representation.ts'
import { DISPUTE_TABLE } from './tables.ts'

const tags = ['disputes']

export function disputeRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/disputes',
    {
      config: LIST_CONFIG,
      schema: {
        operationId: 'listDisputes',
        tags,
        summary: 'Who demanded what, and who answered how',
        description:
          'Demands, requests, proposals and accusations, newest first, with the claims that answer them, in whatever article. `type`, `from` and `to` find disputes with a claim of that type that was published in between. As a table, `against` and `for` name who gave the newest ten answers.',
        querystring: timedQuery({
          q: searchQuery('the contents of its claims, of which one must match'),
          actor: actorFilter('Id of an actor on either side.'),
          target: actorFilter('Id of the actor who is asked or accused.'),
          type: DisputedType.optional(),
          status: DisputeStatus.optional(),
          ...publishedFilter,
          ...listQuery,
          offsets: offsetsQuery,
        }),
        response: { 200: listOf(DisputePage, 'dispute'), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, count, format, offsets, ...filter } = request.query
      return sendList(request, reply, request.query, {
        name: 'disputes',
        read: async (page) => recount(service, await service.listDisputes(filter, page), offsets),
        count: () => service.countDisputes(filter),
        table: DISPUTE_TABLE,
      })
    },
  )

  app.get(
    '/v1/disputes/:id',
    {
      schema: {
        operationId: 'getDispute',
        tags,
        summary: 'A dispute',
        description:
          'With its first claim, and the newest 500 of the others and of the answers; a list shows the newest ten.',
        params: z.object({ id: z.string().meta({ description: 'A dispute’s id, `dsp_…`.' }) }),
        querystring: offsetsOnly,
        response: { 200: json('The dispute.', Dispute), ...problems('dispute-not-found', 'invalid-parameter') },
      },
    },
    async ({ params, query }) => {
      const dispute = await service.getDispute(params.id)
      if (!dispute) throw new Problem('dispute-not-found', `There is no dispute ${params.id}.`)
      return recount(service, dispute, query.offsets)
    },
  )
}
