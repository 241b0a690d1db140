import { z } from 'zod'
import { problems } from '../openapi/responses.ts'
import { ClaimType } from '../openapi/schemas/claim.ts'
import { actorFilter, publishedFilter, timedQuery } from '../openapi/schemas/filter.ts'
import { Network } from '../openapi/schemas/network.ts'
import { networkToGexf } from '../src/network-gexf.ts'
import type { App, RouteContext } from './app.ts'
import { chooseFormat } from './representation.ts'

const FORMATS = { json: 'application/json', gexf: 'application/gexf+xml' } as const

export function networkRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/network',
    {
      config: { produces: Object.values(FORMATS) },
      schema: {
        operationId: 'getNetwork',
        tags: ['actors'],
        summary: 'Who speaks for and against whom',
        description:
          'Actors and the claims that they direct at one another, as signed edges, of the claims that all filters leave: JSON, or GEXF 1.2, which Gephi opens.',
        querystring: timedQuery({
          actor: actorFilter('Id of an actor: only its edges.'),
          type: ClaimType.optional(),
          ...publishedFilter,
          minWeight: z.coerce.number().int().min(1).default(1).meta({
            description: 'How many claims it takes to make an edge.',
          }),
          format: z.enum(['json', 'gexf']).optional().meta({ description: 'Overrides `Accept`.' }),
        }),
        response: {
          200: {
            description: 'The network.',
            content: {
              [FORMATS.json]: { schema: Network },
              [FORMATS.gexf]: { schema: z.string().meta({ description: 'The network as GEXF 1.2.' }) },
            },
          },
          ...problems('invalid-parameter'),
        },
      },
    },
    async (request, reply) => {
      const { format: wanted, ...filter } = request.query
      const format = chooseFormat(request, reply, FORMATS, wanted)
      const network = await service.network(filter)
      if (format === 'json') return network
      return reply
        .type(`${FORMATS.gexf}; charset=utf-8`)
        .header('content-disposition', 'attachment; filename="network.gexf"')
        .send(networkToGexf(network))
    },
  )
}
