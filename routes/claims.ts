import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { Claim, ClaimPage, ClaimType, Explanation, QuotationForm } from '../openapi/schemas/claim.ts'
import { pageQuery } from '../openapi/schemas/page.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { LIST_PROBLEMS, linkNext } from './page.ts'

const ClaimId = z.object({ id: z.string().meta({ description: 'A claim’s id, `clm_…`.' }) })
const tags = ['claims']

export function claimRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/claims',
    {
      schema: {
        operationId: 'listClaims',
        tags,
        summary: 'Claims across all articles, newest first',
        description: 'All filters given must hold.',
        querystring: z.strictObject({
          type: ClaimType.optional(),
          speaker: z.string().optional().meta({ description: 'Id of the actor who makes the claim.' }),
          article: z.string().optional().meta({ description: 'Id of the article that it stands in.' }),
          quotation: QuotationForm.optional(),
          minConfidence: z.coerce.number().min(0).max(1).optional().meta({ description: 'Least confidence.' }),
          ...pageQuery,
        }),
        response: { 200: json('Claims.', ClaimPage), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, ...filter } = request.query
      const page = await service.listClaims(filter, { cursor, limit })
      linkNext(request, reply, page)
      return page
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
        response: { 200: json('The claim.', Claim), ...problems('claim-not-found') },
      },
    },
    async ({ params }) => (await service.getClaim(params.id)) ?? notFound(params.id),
  )

  app.get(
    '/v1/claims/:id/explanation',
    {
      schema: {
        operationId: 'explainClaim',
        tags,
        summary: 'Why a claim is there',
        params: ClaimId,
        response: { 200: json('What spoke for and against it.', Explanation), ...problems('claim-not-found') },
      },
    },
    async ({ params }) => (await service.explainClaim(params.id)) ?? notFound(params.id),
  )
}

function notFound(id: string): never {
  throw new Problem('claim-not-found', `There is no claim ${id}.`)
}
