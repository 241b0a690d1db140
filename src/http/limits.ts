import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'

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
  await app.register(cors, { origin, methods, exposedHeaders: EXPOSED, maxAge: 600 })
}

/** At most so many requests a minute from a client, known by its key or else its address; health checks are free. */
export async function limitRate(app: FastifyInstance, most: number): Promise<void> {
  if (most === 0) return
  await app.register(rateLimit, {
    max: most,
    timeWindow: 60_000,
    keyGenerator: (request) => request.headers.authorization ?? request.ip,
    allowList: (request) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', `${most} requests a minute are allowed.`, {
        headers: { 'retry-after': String(Math.ceil(ttl / 1000)) },
      }),
  })
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
