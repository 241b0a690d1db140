import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decoderOf } from './charset.ts'
import { parseJson } from './json.ts'

/** Reads JSON and `text/plain` bodies, decoded by their charset; plain text is an article of nothing but text. */
export function readTextBodies(app: FastifyInstance): void {
  const parsing = { parseAs: 'buffer' } as const
  app.addContentTypeParser('application/json', parsing, async (request: FastifyRequest, body: Buffer) =>
    parseJson(decodeBody(request, body), 'body'),
  )
  app.addContentTypeParser('text/plain', parsing, async (request: FastifyRequest, body: Buffer) => ({
    text: decodeBody(request, body),
  }))
}

function decodeBody(request: FastifyRequest, body: Buffer): string {
  const decode = decoderOf(request)
  return decode(body) + decode()
}
