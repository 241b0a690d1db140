import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'

/** What is read of a body that nobody wants, at most, in bytes and milliseconds. */
const MOST_BYTES = 64 * 2 ** 20
const MOST_MS = 5000

/**
 * Reads, and throws away, what is left of a body that is too large before that is answered: the connection is closed then,
 * and a client that is still sending would find it broken and never see the answer.
 */
export function drainBodies(app: FastifyInstance): void {
  app.addHook('onSend', async ({ raw }, reply) => {
    if (reply.statusCode === 413 && !raw.readableEnded && !raw.destroyed) await drained(raw)
  })
}

function drained(body: Readable): Promise<void> {
  return new Promise((resolve) => {
    let left = MOST_BYTES
    const stop = () => {
      clearTimeout(late)
      body.pause()
      resolve()
    }
    const late = setTimeout(stop, MOST_MS)
    body.unpipe()
    body.on('data', ({ length }: Buffer) => {
      left -= length
      if (left < 0) stop()
    })
    body.once('end', stop).once('close', stop)
    body.resume()
  })
}
