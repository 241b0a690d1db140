import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/**
 * Tags what GET answers with a strong `ETag` and answers 304 where the client has it already (RFC 9110, 13.1.2).
 * Compressed answers are other bytes and so have another tag; streams have none.
 */
export function tagEntities(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads || reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const encoding = request.accepts().encoding(['br', 'gzip', 'deflate', 'identity']) || 'identity'
    const tag = `"${createHash('sha1').update(payload).update(encoding).digest('base64url')}"`
    reply.header('etag', tag)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
    const known = request.headers['if-none-match']?.split(',').map((part) => part.trim().replace(/^W\//u, ''))
    if (!known?.some((part) => part === tag || part === '*')) return payload
    reply.code(304).removeHeader('content-length')
    return null
  })
}
