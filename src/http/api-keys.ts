import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'

export type Scope = 'read' | 'write'
/** A key as configured; `write` may read too. */
export type ApiKey = { readonly key: string; readonly scope: Scope }

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must be good for; by default `read` for GET and HEAD, else `write`. */
    readonly scope?: Scope
  }
}

/**
 * Asks every `/v1` route for `Authorization: Bearer KEY` (RFC 6750) where there are keys. Digests are compared, all of
 * them and in constant time, so that the time of an answer says nothing about a key.
 */
export function demandKeys(app: FastifyInstance, keys: readonly ApiKey[]): void {
  if (keys.length === 0) return
  const digests = keys.map(({ key, scope }) => ({ digest: sha256(key), scope }))
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.url?.startsWith('/v1/') || request.method === 'OPTIONS') return
    const given = /^Bearer +(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1]
    if (!given) throw refusal('unauthorized', 'Send an API key: Authorization: Bearer KEY.', 'Bearer')
    const digest = sha256(given)
    const matches = digests.filter((known) => timingSafeEqual(known.digest, digest))
    if (matches.length === 0)
      throw refusal('unauthorized', 'The API key is not one of ours.', 'Bearer error="invalid_token"')
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const scope = request.routeOptions.config.scope ?? (reads ? 'read' : 'write')
    if (scope === 'write' && !matches.some((known) => known.scope === 'write'))
      throw refusal('forbidden', 'The API key may only read.', 'Bearer error="insufficient_scope", scope="write"')
  })
}

function refusal(code: 'unauthorized' | 'forbidden', detail: string, challenge: string): Problem {
  return new Problem(code, detail, { headers: { 'www-authenticate': challenge } })
}

function sha256(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
