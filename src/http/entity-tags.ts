import type { FastifyInstance, FastifyRequest } from 'fastify'
import { digestOf, type keepAnswers } from './answer-cache.ts'
import { encodingFor } from './compression.ts'

/**
 * Tags what GET answers with a strong `ETag` and answers 304 where the client has it already (RFC 9110, 13.1.2).
 * Compressed answers are other bytes and so have another tag; streams have none.
 */
export function tagEntities(app: FastifyInstance, answers: ReturnType<typeof keepAnswers>): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads || reply.statusCode !== 200 || !isBytes(payload)) return payload
    const { body, digest } = answers.keep(request, reply, payload)
    const encoding = encodingFor(request)
    const tag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`
    reply.header('etag', tag)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
    const known = request.headers['if-none-match']?.split(',').map((part) => part.trim().replace(/^W\//u, ''))
    if (!known?.some((part) => part === tag || part === '*')) return body
    reply.code(304).removeHeader('content-length')
    // Fastify's own hook for HEAD measures what it then leaves out, and fails on null.
    return request.method === 'HEAD' ? body : null
  })
}

/**
 * Whether what GET answers now is what the `If-Match` of a request names (RFC 9110, 13.1.1), however it was compressed; undefined
 * where the header is not there. A weak tag names nothing.
 */
export function ifMatch({ headers }: Pick<FastifyRequest, 'headers'>): ((body: string) => boolean) | undefined {
  const tags = headers['if-match']?.split(',').map((tag) => tag.trim())
  if (!tags) return undefined
  const digests = tags.map((tag) => /^"([\w-]{27})(?:-(?:br|gzip|deflate))?"$/u.exec(tag)?.[1])
  return (body) => tags.includes('*') || digests.includes(digestOf(body))
}

function isBytes(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload)
}
