import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/**
 * Reads JSON and `text/plain` bodies, decoded by their charset (UTF-8 where none is named); plain text is an article of
 * nothing but text. Bytes that are not in the charset are refused: what stood in for them would be taken for the article's.
 */
export function readTextBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      parseJson(request, decodeBody(request, body), done)
    } catch (error) {
      done(error as Problem)
    }
  })
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => ({
    text: decodeBody(request, body),
  }))
}

function decodeBody({ headers }: FastifyRequest, body: Buffer): string {
  const charset = /charset="?([\w-]+)/iu.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8'
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
