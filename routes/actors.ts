import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { ActorKind } from '../openapi/schemas/actor.ts'
import { ClaimPage } from '../openapi/schemas/claim.ts'
import { pageQuery } from '../openapi/schemas/page.ts'
import { ActorMerge, ActorPage, ActorProfile, ActorSplit } from '../openapi/schemas/registered-actor.ts'
import { Problem } from '../src/errors.ts'
import type { App, RouteContext } from './app.ts'
import { offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS, linkNext } from './page.ts'

const ActorId = z.object({ id: z.string().meta({ description: 'An actor’s id, `act_…`.' }) })
const WRITE_PROBLEMS = ['malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-body'] as const
const tags = ['actors']

export function actorRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/actors',
    {
      schema: {
        operationId: 'listActors',
        tags,
        summary: 'Who appears in the articles',
        querystring: z.strictObject({
          q: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .meta({ description: 'Words of a name or alias, or their beginnings.' }),
          kind: ActorKind.optional(),
          country: z.string().length(2).toUpperCase().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
          ...pageQuery,
        }),
        response: { 200: json('Actors.', ActorPage), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, ...filter } = request.query
      const page = await service.listActors(filter, { cursor, limit })
      linkNext(request, reply, page)
      return page
    },
  )

  app.get(
    '/v1/actors/:id',
    {
      schema: {
        operationId: 'getActor',
        tags,
        summary: 'An actor',
        description: 'By its id, or that of an actor that was merged into it.',
        params: ActorId,
        response: { 200: json('The actor.', ActorProfile), ...problems('actor-not-found') },
      },
    },
    async ({ params }) => (await service.getActor(params.id)) ?? notFound(params.id),
  )

  app.get(
    '/v1/actors/:id/claims',
    {
      schema: {
        operationId: 'listActorClaims',
        tags,
        summary: 'What an actor claims, newest first',
        params: ActorId,
        querystring: z.strictObject({ ...pageQuery, offsets: offsetsQuery }),
        response: { 200: json('Claims.', ClaimPage), ...problems('actor-not-found', ...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const actor = (await service.getActor(request.params.id)) ?? notFound(request.params.id)
      const { offsets, ...asked } = request.query
      const page = await service.listClaims({ speaker: actor.id }, asked)
      linkNext(request, reply, page)
      return recount(service, page, offsets)
    },
  )

  app.post(
    '/v1/actors/:id/merge',
    {
      schema: {
        operationId: 'mergeActors',
        tags,
        summary: 'Say that actors are one and the same',
        description: 'From now on they are shown as this actor; `split` takes it back.',
        params: ActorId,
        body: ActorMerge,
        response: {
          200: json('The actor.', ActorProfile),
          ...problems('actor-not-found', 'unknown-actor', ...WRITE_PROBLEMS),
        },
      },
    },
    async ({ params, body }) => (await service.mergeActors(params.id, body.actors)) ?? notFound(params.id),
  )

  app.post(
    '/v1/actors/:id/split',
    {
      schema: {
        operationId: 'splitActor',
        tags,
        summary: 'Say that an actor is two',
        description: 'Takes a merge back, or tells apart somebody who only bears the name in some articles.',
        params: ActorId,
        body: ActorSplit,
        response: {
          200: json('The actor split off.', ActorProfile),
          ...problems('actor-not-found', 'nothing-to-split', ...WRITE_PROBLEMS),
        },
      },
    },
    async ({ params, body }) => (await service.splitActor(params.id, body)) ?? notFound(params.id),
  )
}

function notFound(id: string): never {
  throw new Problem('actor-not-found', `There is no actor ${id}.`)
}
