import type { FastifySchema, RouteOptions } from 'fastify'
import { asksForKey, scopeOf } from '../src/http/api-keys.ts'
import { isRateLimited } from '../src/http/limits.ts'

type Route = { readonly schema: FastifySchema; readonly url: string; readonly route: RouteOptions }

/** A route's schema without the answers that it never gives: a key asked for or too weak, and too many requests. */
export function withoutImpossible({ schema, url, route }: Route): FastifySchema {
  const { response } = schema as { response?: Record<string, unknown> }
  if (!response) return schema
  const impossible = new Set<string>()
  if (!asksForKey(url)) impossible.add('401').add('403')
  if (scopeOf([route.method].flat()[0]!, route.config) === 'read') impossible.add('403')
  if (!isRateLimited(url)) impossible.add('429')
  return {
    ...schema,
    response: Object.fromEntries(Object.entries(response).filter(([status]) => !impossible.has(status))),
  }
}
