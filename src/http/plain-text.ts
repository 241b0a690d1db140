import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/** Reads a `text/plain` body as an article of nothing but text, decoded by its charset (UTF-8 where none is named). */
export function readPlainText(app: FastifyInstance): void {
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const charset = /charset="?([\w-]+)/iu.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
    return { text: decode(body, charset) }
  })
}

function decode(body: Buffer, charset: string): string {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch {
    throw new Problem('unsupported-media-type', `The charset ${charset} is not known here; UTF-8 always is.`)
  }
  try {
    return decoder.decode(body)
  } catch {
    throw new Problem('malformed-request', `The body is not ${charset}. Name its charset in Content-Type.`)
  }
}
