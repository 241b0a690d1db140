import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { PROBLEMS, Problem, type ProblemCode } from '../errors.ts'

const DETAILS = {
  'request-timeout': 'The request did not arrive in time.',
  'headers-too-large': 'The headers of the request are too large.',
  'malformed-request': 'The request is not valid HTTP.',
} as const satisfies Partial<Record<ProblemCode, string>>

/** Answers, with a problem, what node's HTTP parser could not make a request of; fastify never sees such a thing. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const code = problemOf(error.code)
  const { status, title } = PROBLEMS[code]
  const requestId = randomUUID()
  const detail = DETAILS[code]
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail, instance: '', code, requestId })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ]
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  else socket.destroy(error)
}

function problemOf(errorCode: string | undefined): keyof typeof DETAILS {
  if (errorCode === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-timeout'
  return errorCode === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'malformed-request'
}

/**
 * Answers as any other, or with a problem, what node itself would refuse with an empty answer: an `Expect` that it does not know
 * (it may be ignored: RFC 9110, 10.1.1), and HTTP/1.1 without `Host`, which the server must be told to let through.
 */
export function answerOddRequests(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.addHook('onRequest', async ({ raw: { httpVersion, headers } }) => {
    if (httpVersion === '1.1' && headers.host === undefined)
      throw new Problem('malformed-request', 'A request of HTTP/1.1 must have a Host header.')
  })
}
