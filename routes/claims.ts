import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { Claim, ClaimPage, Explanation } from '../openapi/schemas/claim.ts'
import { countQuery, pageQuery } from '../openapi/schemas/page.ts'
import type { PageRequest } from '../src/domain/page.ts'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { CLAIM_CSV_HEADER, claimCsvLine } from './claim-csv.ts'
import { claimFilter, claimOrder } from './claim-filter.ts'
import { offsetsOnly, offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS, linkNext, withTotal } from './page.ts'
import { chooseFormat, FORMATS, formatQuery, streamAll } from './representation.ts'

const ClaimId = z.object({ id: z.string().meta({ description: 'A claim’s id, `clm_…`.' }) })
const tags = ['claims']
const LINES = {
  ndjson: { line: (claim: StoredClaim) => `${JSON.stringify(claim)}\n` },
  csv: { header: CLAIM_CSV_HEADER, line: claimCsvLine },
}

export function claimRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/claims',
    {
      config: { produces: Object.values(FORMATS) },
      schema: {
        operationId: 'listClaims',
        tags,
        summary: 'Claims across all articles',
        description: 'All filters given must hold.',
        querystring: z.strictObject({
          ...claimFilter,
          sort: claimOrder,
          ...pageQuery,
          count: countQuery,
          offsets: offsetsQuery,
          format: formatQuery,
        }),
        response: {
          200: {
            description: 'Claims.',
            content: {
              'application/json': { schema: ClaimPage },
              'application/x-ndjson': { schema: z.string().meta({ description: 'A claim a line.' }) },
              'text/csv': { schema: z.string().meta({ description: 'A claim a row, under a row of names.' }) },
            },
          },
          ...problems(...LIST_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { cursor, limit, sort, count, offsets, format: wanted, ...filter } = request.query
      const read = async (page: PageRequest) => recount(service, await service.listClaims(filter, page, sort), offsets)
      const format = chooseFormat(request, reply, FORMATS, wanted)
      if (format !== 'json')
        return streamAll(request, reply, format, 'claims', (cursor) => read({ cursor, limit: 200 }), LINES[format])
      const page = await read({ cursor, limit })
      linkNext(request, reply, page)
      return withTotal(page, count, () => service.countClaims(filter))
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
