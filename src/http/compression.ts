import { Readable } from 'node:stream'
import compress from '@fastify/compress'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/** Media types that are text. */
const COMPRESSIBLE = /^text\/|[/+-](?:nd)?json\b|[/+]xml\b|javascript\b/u

/** How bodies may be compressed, either way, best first. */
const ENCODINGS = ['br', 'gzip', 'deflate'] as const

/** How the client gets what is long enough to be compressed: by the best of our ways that it takes. */
export function encodingFor(request: FastifyRequest): string {
  return ENCODINGS.find((encoding) => request.accepts().encoding([encoding])) ?? 'identity'
}

/** Reads compressed bodies, and compresses long answers for whoever takes that. */
export async function compressBodies(app: FastifyInstance): Promise<void> {
  // The plugin would weigh the header by itself, and an entity tag name another encoding than it took.
  app.addHook('onRequest', async (request) => {
    request.headers['accept-encoding'] = encodingFor(request)
  })
  await app.register(compress, {
    threshold: 1024,
    customTypes: COMPRESSIBLE,
    requestEncodings: [...ENCODINGS],
    onUnsupportedRequestEncoding: () =>
      new Problem('unsupported-media-type', 'Compress the body as br, gzip or deflate, or not at all.'),
  })
  // Fastify would answer HEAD with the length of what is not compressed; of a stream it says none.
  app.addHook('onSend', async (request, _reply, payload) => {
    const packed = request.method === 'HEAD' && encodingFor(request) !== 'identity'
    return packed && (typeof payload === 'string' || Buffer.isBuffer(payload)) ? Readable.from([]) : payload
  })
}
