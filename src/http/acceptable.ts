import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'
import { varyByAccept } from './vary.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types that a documented route answers with, best first; JSON where it names none. */
    readonly produces?: readonly string[]
  }
}

/** Refuses, before any work is done, requests whose `Accept` leaves none of a documented route's media types. */
export function refuseUnacceptable(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { schema, config } = request.routeOptions
    // A `format` in the query overrides the header, as the document says.
    if (!schema?.operationId || (config.produces && 'format' in (request.query as object))) return
    const produces = [...(config.produces ?? ['application/json'])]
    if (request.accepts().type(produces) !== false) return
    varyByAccept(reply)
    throw new Problem('not-acceptable', `This resource comes as ${produces.join(', ')}.`)
  })
}
