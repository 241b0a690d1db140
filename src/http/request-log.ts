import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** The request's id: the client's `x-request-id` where it is short and plain, else a new one. */
export function nameRequest(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.:/+=-]{1,128}$/u.test(given) ? given : randomUUID()
}

/** Echoes the request's id and logs one line an answer, without bodies; health checks only at debug level. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, url, ip } = request
    const level = reply.statusCode >= 500 ? 'error' : url.startsWith('/health/') ? 'debug' : 'info'
    const ms = Math.round(reply.elapsedTime * 10) / 10
    request.log[level]({ method, url, ip, status: reply.statusCode, ms }, `${method} ${url} ${reply.statusCode}`)
  })
}
