import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { ClaimGroup } from '../openapi/schemas/claim-group.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { offsetsOnly, recount } from './offsets.ts'

export function claimGroupRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/claim-groups/:id',
    {
      schema: {
        operationId: 'getClaimGroup',
        tags: ['claims'],
        summary: 'The same claim across articles',
        description: 'Claims of one side that say the same, such as a demand that several outlets report.',
        params: z.object({ id: z.string().meta({ description: 'A claim’s `groupId`.' }) }),
        querystring: offsetsOnly,
        response: {
          200: json('The claim’s appearances.', ClaimGroup),
          ...problems('claim-group-not-found', 'invalid-parameter'),
        },
      },
    },
    async ({ params: { id }, query }) => {
      const group = await service.getClaimGroup(id)
      if (!group) throw new Problem('claim-group-not-found', `There is no claim group ${id}.`)
      return recount(service, group, query.offsets)
    },
  )
}
