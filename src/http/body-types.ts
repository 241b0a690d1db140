import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify'
import { Problem } from '../errors.ts'

/** Of a route that takes several types, a schema for each; else one of all of them. */
type Described = FastifySchema & { readonly body: { readonly content?: object }; readonly consumes?: readonly string[] }

/**
 * Refuses, before it is read, a body of a type that the route does not document; JSON where it documents none. What comes
 * with a request that takes no body is thrown away: it means nothing (RFC 9110, 9.3.5), and proxies send empty ones in chunks.
 */
export function refuseUnreadable(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { schema } = request.routeOptions
    if (!schema?.body) {
      delete request.headers['content-type']
      return
    }
    const { body, consumes = ['application/json'] } = schema as Described
    const { mediaType } = request
    // Where one schema is for all types, it says that the body is missing.
    if (mediaType === undefined && !hasBody(request) && !body.content) return
    const readable = body.content ? Object.keys(body.content) : consumes
    if (mediaType === undefined || !readable.includes(mediaType))
      throw new Problem('unsupported-media-type', `Send the body as ${readable.join(' or ')}, named in Content-Type.`)
  })
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async () => undefined)
}

/** As RFC 9112 (6.3) tells it. */
function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}
