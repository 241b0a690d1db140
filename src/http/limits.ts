import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'
import { type ApiKey, findKey } from './api-keys.ts'
import { RateWindows } from './rate-windows.ts'

const EXPOSED = [
  'etag',
  'link',
  'location',
  'retry-after',
  'x-request-id',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
]

/** Lets pages of these origins call the service from a browser; `*` stands for all. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const origin = origins.includes('*') ? '*' : [...origins]
  const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE']
  const options = { origin, methods, exposedHeaders: EXPOSED, maxAge: 600 }
  await app.register(cors, {
    // OPTIONS that is no preflight asks which methods there are; the plugin would refuse it.
    delegator({ method, headers }, done) {
      const preflight = headers.origin !== undefined && headers['access-control-request-method'] !== undefined
      done(null, method === 'OPTIONS' && !preflight ? { origin: false } : options)
    },
  })
}

/**
 * At most so many requests a minute from a client, known by a key of ours or else by its address: a key that is none
 * counts for the address, so that guessing has an end. Health checks are free.
 */
export async function limitRate(app: FastifyInstance, most: number, keys: readonly ApiKey[]): Promise<void> {
  if (most === 0) return
  const find = findKey(keys)
  await app.register(rateLimit, {
    global: false,
    max: most,
    timeWindow: 60_000,
    store: RateWindows,
    keyGenerator: (request) => find(request)?.key ?? request.ip,
    allowList: (request) => !isRateLimited(request.url),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', `${most} requests a minute are allowed.`, {
        headers: { 'retry-after': String(Math.ceil(ttl / 1000)) },
      }),
  })
  // Ahead of all that refuses requests: those count too.
  app.addHook('onRequest', app.rateLimit())
}

/** Whether requests to a path count: health checks do not. */
export function isRateLimited(url: string): boolean {
  return !url.startsWith('/health/')
}

/** Turns requests away while the event loop lags, rather than answering all of them late. */
export async function shedLoad(app: FastifyInstance, mostDelayMs: number): Promise<void> {
  if (mostDelayMs === 0) return
  await app.register(underPressure, {
    maxEventLoopDelay: mostDelayMs,
    pressureHandler: (request) => {
      if (request.url.startsWith('/health/live') || request.url === '/metrics') return
      throw new Problem('unavailable', 'The service is overloaded.', { headers: { 'retry-after': '5' } })
    },
  })
}
