import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Problem } from '../errors.ts'
import { decoderOf } from './charset.ts'

/** Reads JSON and `text/plain` bodies, decoded by their charset; plain text is an article of nothing but text. */
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

function decodeBody(request: FastifyRequest, body: Buffer): string {
  const decode = decoderOf(request)
  return decode(body) + decode()
}
