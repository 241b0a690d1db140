import type { FastifyReply } from 'fastify'

/** Tells caches that an answer depends on `Accept` (RFC 9110, 12.5.5), besides what it depends on already. */
export function varyByAccept(reply: FastifyReply): void {
  const others = reply.getHeader('vary')
  reply.header('vary', others ? `${others}, Accept` : 'Accept')
}
