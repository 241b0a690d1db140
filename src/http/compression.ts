import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors.ts'

/** Media types that are text. */
const COMPRESSIBLE = /^text\/|[/+-](?:nd)?json\b|[/+]xml\b|javascript\b/u

/** Reads compressed bodies, and compresses long answers for whoever takes that. */
export async function compressBodies(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: 1024,
    customTypes: COMPRESSIBLE,
    requestEncodings: ['br', 'gzip', 'deflate'],
    onUnsupportedRequestEncoding: () =>
      new Problem('unsupported-media-type', 'Compress the body as br, gzip or deflate, or not at all.'),
  })
}
