import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify'
import { Problem } from '../errors.ts'

/** Refuses, before it is read, a body of a type that the route does not document; JSON where it documents none. */
export function refuseUnreadable(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { schema } = request.routeOptions
    // Client libraries name a type with every request, be there a body or not; fastify would look for one.
    if (!schema?.body && !hasBody(request)) delete request.headers['content-type']
    const { mediaType } = request
    if (!schema?.body || mediaType === undefined) return
    const readable = typesOf(schema)
    if (!readable.includes(mediaType))
      throw new Problem('unsupported-media-type', `Send the body as ${readable.join(' or ')}, named in Content-Type.`)
  })
}

/** As RFC 9112 (6.3) tells it. */
function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}

function typesOf({ body, consumes }: FastifySchema & { consumes?: readonly string[] }): readonly string[] {
  const { content } = body as { content?: object }
  return content ? Object.keys(content) : (consumes ?? ['application/json'])
}
