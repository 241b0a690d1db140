import type { FastifyInstance, FastifySchema } from 'fastify'
import { Problem } from '../errors.ts'

/** Refuses, before it is read, a body of a type that the route does not document; JSON where it documents none. */
export function refuseUnreadable(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ mediaType, routeOptions: { schema } }) => {
    if (!schema?.body || mediaType === undefined) return
    const readable = typesOf(schema)
    if (!readable.includes(mediaType))
      throw new Problem('unsupported-media-type', `Send the body as ${readable.join(' or ')}, named in Content-Type.`)
  })
}

function typesOf({ body, consumes }: FastifySchema & { consumes?: readonly string[] }): readonly string[] {
  const { content } = body as { content?: object }
  return content ? Object.keys(content) : (consumes ?? ['application/json'])
}
