import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { ActorKind } from '../openapi/schemas/actor.ts'
import { ClaimPage } from '../openapi/schemas/claim.ts'
import { countryFilter } from '../openapi/schemas/filter.ts'
import { ActorMerge, ActorPage, ActorProfile, ActorSplit } from '../openapi/schemas/registered-actor.ts'
import { ActorId, actorNotFound } from './actor-id.ts'
import type { App, RouteContext } from './app.ts'
import { BODY_PROBLEMS } from './body-problems.ts'
import { noQuery } from './no-query.ts'
import { offsetsQuery, recount } from './offsets.ts'
import { LIST_PROBLEMS } from './page.ts'
import { LIST_CONFIG, listOf, listQuery, sendList } from './representation.ts'
import { ACTOR_TABLE, CLAIM_TABLE } from './tables.ts'

const tags = ['actors']

export function actorRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/v1/actors',
    {
      config: LIST_CONFIG,
      schema: {
        operationId: 'listActors',
        tags,
        summary: 'Who appears in the articles',
        description: 'All filters given must hold. In order of id, which says nothing about them.',
        querystring: z.strictObject({
          q: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .meta({ description: 'Words of a name or alias, or their beginnings.' }),
          kind: ActorKind.optional(),
          country: countryFilter('ISO 3166-1 alpha-2 code of the country itself, or of the one that they act for.'),
          ...listQuery,
        }),
        response: { 200: listOf(ActorPage, 'actor'), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { cursor, limit, count, format, ...filter } = request.query
      return sendList(request, reply, request.query, {
        name: 'actors',
        read: (page) => service.listActors(filter, page),
        count: () => service.countActors(filter),
        table: ACTOR_TABLE,
      })
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
        querystring: noQuery,
        response: { 200: json('The actor.', ActorProfile), ...problems('actor-not-found', 'invalid-parameter') },
      },
    },
    async ({ params }) => (await service.getActor(params.id)) ?? actorNotFound(params.id),
  )

  app.get(
    '/v1/actors/:id/claims',
    {
      config: LIST_CONFIG,
      schema: {
        operationId: 'listActorClaims',
        tags,
        summary: 'What an actor claims, newest first',
        params: ActorId,
        querystring: z.strictObject({ ...listQuery, offsets: offsetsQuery }),
        response: { 200: listOf(ClaimPage, 'claim'), ...problems('actor-not-found', ...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const { id: speaker } = (await service.findActor(request.params.id)) ?? actorNotFound(request.params.id)
      return sendList(request, reply, request.query, {
        name: 'claims',
        read: async (page) => recount(service, await service.listClaims({ speaker }, page), request.query.offsets),
        count: () => service.countClaims({ speaker }),
        table: CLAIM_TABLE,
      })
    },
  )

  app.post(
    '/v1/actors/:id/merge',
    {
      schema: {
        operationId: 'mergeActors',
        tags,
        summary: 'Say that actors are one and the same',
        description:
          'From now on they are shown as this actor, and any of their ids finds it. They are one side as well: nobody answers a demand of their own side, and disputes that turn out to be one are joined; the id of either finds it. `split` takes all of it back.',
        params: ActorId,
        body: ActorMerge,
        querystring: noQuery,
        response: {
          200: json('The actor.', ActorProfile),
          ...problems('actor-not-found', 'invalid-parameter', 'unknown-actor', ...BODY_PROBLEMS),
        },
      },
    },
    async ({ params, body }) => (await service.mergeActors(params.id, body.actors)) ?? actorNotFound(params.id),
  )

  app.post(
    '/v1/actors/:id/split',
    {
      schema: {
        operationId: 'splitActor',
        tags,
        summary: 'Say that an actor is two',
        description:
          'Takes a merge back (`actor`), or tells apart somebody else who bears the name in some articles (`articles`).',
        params: ActorId,
        body: ActorSplit,
        querystring: noQuery,
        response: {
          200: json('The actor split off.', ActorProfile),
          ...problems('actor-not-found', 'invalid-parameter', 'nothing-to-split', ...BODY_PROBLEMS),
        },
      },
    },
    async ({ params, body }) => (await service.splitActor(params.id, body)) ?? actorNotFound(params.id),
  )
}
