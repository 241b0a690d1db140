import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { pageQuery } from '../openapi/schemas/page.ts'
import { TimelinePage } from '../openapi/schemas/timeline.ts'
import { ActorId, actorNotFound } from './actor-id.ts'
import type { App, RouteContext } from './app.ts'
import { offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS, linkNext } from './page.ts'

export function timelineRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/actors/:id/timeline',
    {
      schema: {
        operationId: 'listActorPositions',
        tags: ['actors'],
        summary: 'What an actor demanded, promised or rejected over time',
        description:
          'Its claims that take a position, oldest first. Where one goes back on an earlier one, `reverses` names that.',
        params: ActorId,
        querystring: z.strictObject({ ...pageQuery, offsets: offsetsQuery }),
        response: { 200: json('Positions.', TimelinePage), ...problems('actor-not-found', ...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { offsets, ...asked } = request.query
      const page = (await service.actorTimeline(id, asked)) ?? actorNotFound(id)
      linkNext(request, reply, page)
      return recount(service, page, offsets)
    },
  )
}
