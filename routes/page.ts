import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Page } from '../src/domain/page.ts'

/** What can go wrong with the parameters of a list. */
export const LIST_PROBLEMS = ['invalid-parameter', 'invalid-cursor'] as const

/** Points to the page after this one in a `Link` header (RFC 8288), for clients that do not want to build urls. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, { next }: Page<unknown>): void {
  if (next === null) return
  const url = new URL(request.url, 'http://localhost')
  url.searchParams.set('cursor', next)
  reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
}
