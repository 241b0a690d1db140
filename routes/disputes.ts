import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { PublishedAt } from '../openapi/schemas/article.ts'
import { Dispute, DisputedType, DisputePage, DisputeStatus } from '../openapi/schemas/dispute.ts'
import { countQuery, pageQuery, searchQuery } from '../openapi/schemas/page.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { offsetsOnly, offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS, linkNext, withTotal } from './page.ts'

const tags = ['disputes']

export function disputeRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/disputes',
    {
      schema: {
        operationId: 'listDisputes',
        tags,
        summary: 'Who demanded what, and who answered how',
        description: 'Demands, requests, proposals and accusations, newest first, with the claims that answer them.',
        querystring: z.strictObject({
          q: searchQuery.meta({
            description:
              'Full text of its claims: words (all must occur in one), `"phrases"`, `prefix*`, `OR`, `NOT` or `-word`, parentheses.',
          }),
          actor: z.string().optional().meta({ description: 'Id of an actor on either side.' }),
          target: z.string().optional().meta({ description: 'Id of the actor who is asked or accused.' }),
          type: DisputedType.optional(),
          status: DisputeStatus.optional(),
          from: PublishedAt.optional().meta({ description: 'With a claim published then or later.' }),
          to: PublishedAt.optional().meta({ description: 'With a claim published then or earlier.' }),
          ...pageQuery,
          count: countQuery,
          offsets: offsetsQuery,
        }),
        response: { 200: json('Disputes.', DisputePage), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, count, offsets, ...filter } = request.query
      const page = await recount(service, await service.listDisputes(filter, { cursor, limit }), offsets)
      linkNext(request, reply, page)
      return withTotal(page, count, () => service.countDisputes(filter))
    },
  )

  app.get(
    '/v1/disputes/:id',
    {
      schema: {
        operationId: 'getDispute',
        tags,
        summary: 'A dispute',
        params: z.object({ id: z.string().meta({ description: 'A dispute’s id.' }) }),
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
