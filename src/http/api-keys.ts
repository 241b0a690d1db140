import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/** What a key may do: read alone, or change things too. */
type Scope = 'read' | 'write'
/** A key as configured; `write` may read too. */
export type ApiKey = { readonly key: string; readonly scope: Scope }

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must be good for; by default `read` for GET and HEAD, else `write`. */
    readonly scope?: Scope
  }
}

/**
 * Finds the key that a request bears (RFC 6750). Digests are compared, all of them and in constant time, so that the time
 * of an answer says nothing about a key. Of a key with both scopes, `write` counts.
 */
export function findKey(keys: readonly ApiKey[]): (request: Pick<FastifyRequest, 'headers'>) => ApiKey | null {
  const digests = keys.map((known) => ({ known, digest: sha256(known.key) }))
  return (request) => {
    const given = bearerOf(request)
    if (given === undefined) return null
    const digest = sha256(given)
    const matches = digests.filter((each) => timingSafeEqual(each.digest, digest)).map(({ known }) => known)
    return matches.find(({ scope }) => scope === 'write') ?? matches[0] ?? null
  }
}

/** Asks every `/v1` route for `Authorization: Bearer KEY` where there are keys. */
export function demandKeys(app: FastifyInstance, keys: readonly ApiKey[]): void {
  if (keys.length === 0) return
  const find = findKey(keys)
  app.addHook('onRequest', async (request) => {
    const { url, config } = request.routeOptions
    if (!asksForKey(url) || request.method === 'OPTIONS') return
    if (bearerOf(request) === undefined)
      throw refusal('unauthorized', 'Send an API key: Authorization: Bearer KEY.', 'Bearer')
    const known = find(request)
    if (!known) throw refusal('unauthorized', 'The API key is not one of ours.', 'Bearer error="invalid_token"')
    if (known.scope === 'read' && scopeOf(request.method, config) === 'write')
      throw refusal('forbidden', 'The API key may only read.', 'Bearer error="insufficient_scope", scope="write"')
  })
}

/** Whether a route asks for a key, where there are keys. */
export function asksForKey(url: string | undefined): boolean {
  return url?.startsWith('/v1/') === true
}

/** What a key must be good for to call a route. */
export function scopeOf(method: string, config: { readonly scope?: Scope } | undefined): Scope {
  return config?.scope ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'write')
}

function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  return /^Bearer +(\S+)$/iu.exec(headers.authorization ?? '')?.[1]
}

function refusal(code: 'unauthorized' | 'forbidden', detail: string, challenge: string): Problem {
  return new Problem(code, detail, { headers: { 'www-authenticate': challenge } })
}

function sha256(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
