import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'

/** Refuses requests that arrive on open connections after the service began to close; those in flight are finished. */
export function refuseWhenClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async () => {
    if (closing) throw new Problem('unavailable', 'The service is going down.', { headers: { 'retry-after': '5' } })
  })
  // A connection that was busy when closing began would else be kept open, and the server wait for it.
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
